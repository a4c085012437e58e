package io.github.dfconsole.service.lists;

/**
 * Which list is kept.
 *
 * @param owner whose it is
 * @param kind the id of the kind of resource, such as {@code apps}
 * @param account the id of the account whose resources they are; empty if they are those of all
 */
public record ListName(ListOwner owner, String kind, String account) {

    static final String ENDING = ".list.gz";

    /** Stands for all of it. */
    String id() {
        return Digest.of(owner.access(), kind, account);
    }

    /** What its file is called. */
    String file() {
        return owner.connection() + "-" + id().substring(0, 32) + ENDING;
    }
}
