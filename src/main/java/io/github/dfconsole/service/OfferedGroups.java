package io.github.dfconsole.service;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.background.ParallelCalls;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/**
 * Which groups of operations answer over a connection, found out by reads only.
 *
 * @param states what became of a read of each group that was tried
 */
public record OfferedGroups(Map<Group, State> states) {

    /** Nothing was tried. */
    public static final OfferedGroups NONE = new OfferedGroups(Map.of());

    /** A group of operations. */
    public enum Group {
        APPS,
        NOTEBOOKS,
        AI_WORKSPACES
    }

    /** What became of a read. */
    public enum State {
        /** It was answered. */
        ANSWERS,
        /** The owner of the key may not read it. */
        NOT_PERMITTED,
        /** The service does not know the operation. */
        NOT_OFFERED,
        /** It failed in another way, and may work the next time. */
        FAILED
    }

    @FunctionalInterface
    private interface Read {
        Object call() throws ApiException;
    }

    /** Takes a copy. */
    public OfferedGroups {
        states = Map.copyOf(states);
    }

    /**
     * Reads a list of each group, all at the same time. It blocks.
     *
     * @return nothing if there is no account to read anything of
     * @throws ApiException if the accounts cannot be read
     * @throws InterruptedException if the calling thread is interrupted, which cancels the calls
     */
    public static OfferedGroups read(Session session) throws ApiException, InterruptedException {
        List<Account> accounts = session.accounts().rows();
        if (accounts.isEmpty()) {
            return NONE;
        }
        String id = accounts.getFirst().id();
        try (ParallelCalls calls = new ParallelCalls()) {
            Future<State> apps = calls.start(() -> state(() -> session.apps(id)));
            Future<State> notebooks = calls.start(() -> state(() -> session.notebooks(id)));
            Future<State> ai = calls.start(() -> state(() -> session.aiWorkspaces(id)));
            Map<Group, State> states = new EnumMap<>(Group.class);
            states.put(Group.APPS, ParallelCalls.result(apps));
            states.put(Group.NOTEBOOKS, ParallelCalls.result(notebooks));
            states.put(Group.AI_WORKSPACES, ParallelCalls.result(ai));
            return new OfferedGroups(states);
        }
    }

    private static State state(Read read) {
        try {
            read.call();
            return State.ANSWERS;
        } catch (ApiException e) {
            return switch (e.failure()) {
                case ApiFailure.NotPermitted _ -> State.NOT_PERMITTED;
                case ApiFailure.NotOffered _ -> State.NOT_OFFERED;
                default -> State.FAILED;
            };
        }
    }

    /** The groups of which a read ended in this way, in a fixed order. */
    public List<Group> in(State state) {
        List<Group> groups = new ArrayList<>();
        for (Group each : Group.values()) {
            if (states.get(each) == state) {
                groups.add(each);
            }
        }
        return List.copyOf(groups);
    }
}
