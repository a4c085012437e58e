package io.github.dfconsole.ui.resource;

/**
 * Where a screen leads to: another kind of resource, for an account.
 *
 * @param kindId the id of the kind
 * @param accountId the account that is chosen there
 * @param rowId the resource whose detail is opened; empty for none
 */
public record ScreenLink(String kindId, String accountId, String rowId) {

    /** Leads to the list of a kind. */
    public static ScreenLink toList(String kindId, String accountId) {
        return new ScreenLink(kindId, accountId, "");
    }
}
