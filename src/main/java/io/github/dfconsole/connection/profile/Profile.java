package io.github.dfconsole.connection.profile;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.InvalidEndpointException;

import java.util.Objects;
import java.util.UUID;

/**
 * A saved connection. There is no secret in it: secret keys and passwords are kept by the keychain
 * of the system, or in memory only.
 *
 * @param id what it is filed under; it never changes
 * @param name what the user calls it; empty to be called by its address
 * @param address where it leads, as it was saved; it may be no address, if a file was edited
 * @param keys where its keys come from
 * @param marks how it looks, and what it may do
 * @param network how its calls get there
 * @param records what drafts, journals and table layouts are filed under
 * @param position its place in the list; profiles at the same place follow their names
 */
public record Profile(
        String id,
        String name,
        String address,
        ProfileKeys keys,
        ProfileMarks marks,
        ProfileNetwork network,
        Records records,
        int position) {

    /**
     * What is kept of a connection is filed under names. They are those of version 0.1.0, which
     * made them of address and key, if the profile took over what was kept there.
     *
     * @param shared for what is kept for everyone who connects to the same place
     * @param own for what is kept for this profile alone
     */
    public record Records(String shared, String own) {

        /** Those of a profile that has taken over nothing: it is filed under its id. */
        static final Records NONE = new Records("", "");

        /** A file may lack them. */
        public Records {
            shared = Objects.requireNonNullElse(shared, "");
            own = Objects.requireNonNullElse(own, "");
        }
    }

    /** A file may lack what it should have. */
    public Profile {
        Objects.requireNonNull(id, "id");
        name = Objects.requireNonNullElse(name, "").strip();
        address = Objects.requireNonNullElse(address, "");
        keys = Objects.requireNonNullElse(keys, ProfileKeys.SESSION_ONLY);
        marks = Objects.requireNonNullElse(marks, ProfileMarks.NONE);
        network = Objects.requireNonNullElse(network, ProfileNetwork.USUAL);
        records = records == null || records.own().isEmpty() ? fresh(id) : records;
    }

    /** A new profile that leads to an address, and has nothing else yet. */
    public static Profile to(Endpoint endpoint) {
        return new Profile(
                UUID.randomUUID().toString(),
                "",
                endpoint.toString(),
                ProfileKeys.SESSION_ONLY,
                ProfileMarks.NONE,
                ProfileNetwork.USUAL,
                Records.NONE,
                Integer.MAX_VALUE);
    }

    /**
     * Where it leads.
     *
     * @throws InvalidEndpointException if keys must not be sent there, or it is no address
     */
    public Endpoint endpoint() throws InvalidEndpointException {
        return Endpoint.parse(address);
    }

    /** What it is called: its name, or its address if it has none. */
    public String title() {
        return name.isEmpty() ? address.replaceFirst("^https?://", "") : name;
    }

    /** Whether the user has entered the same in another form of it. */
    public boolean saysTheSameAs(Profile other) {
        return equals(
                new Profile(
                        id,
                        other.name,
                        other.address,
                        other.keys,
                        other.marks,
                        other.network.accepting(network.acceptedHost()),
                        records,
                        position));
    }

    /** The same under another name. */
    public Profile named(String other) {
        return new Profile(id, other, address, keys, marks, network, records, position);
    }

    /** The same with other keys. */
    public Profile with(ProfileKeys others) {
        return new Profile(id, name, address, others, marks, network, records, position);
    }

    /** The same with another way to the service. */
    public Profile with(ProfileNetwork other) {
        return new Profile(id, name, address, keys, marks, other, records, position);
    }

    /** The same at another place in the list. */
    public Profile at(int place) {
        return new Profile(id, name, address, keys, marks, network, records, place);
    }

    /** The same with records that are filed under other names. */
    public Profile filedUnder(Records others) {
        return new Profile(id, name, address, keys, marks, network, others, position);
    }

    private static Records fresh(String id) {
        String name = "profile " + id;
        return new Records(name, name);
    }

    /** Whether it is not decided yet whose records it has: it may take over those of 0.1.0. */
    public boolean isUnfiled() {
        return records.equals(fresh(id));
    }

    /** The same with records of its own, which stay so. */
    public Profile filedAlone() {
        String name = "connection " + id;
        return filedUnder(new Records(name, name));
    }

    /** The same for another address: what is kept of the former one is not of this one. */
    public Profile filedAnewFor(Endpoint endpoint) {
        String name = "profile " + id + " " + endpoint.displayName();
        return filedUnder(new Records(name, name));
    }

    /** Whether it leads to an address. */
    public boolean leadsTo(Endpoint endpoint) {
        try {
            return endpoint().equals(endpoint);
        } catch (InvalidEndpointException e) {
            return false;
        }
    }

    /**
     * Another profile that is like this one. What is kept of this one stays with it, and so do what
     * the keychain keeps, and the trust in authorities, which is for the user to give.
     */
    public Profile copy(String otherName) {
        ProfileKeys same =
                keys.source() == ProfileKeys.Source.KEYCHAIN ? ProfileKeys.SESSION_ONLY : keys;
        return new Profile(
                UUID.randomUUID().toString(),
                otherName,
                address,
                same,
                marks,
                network.passedOn(),
                Records.NONE,
                position);
    }
}
