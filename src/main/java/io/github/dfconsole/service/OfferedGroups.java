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
 * @param answers what became of a read of each group that was tried
 */
public record OfferedGroups(Map<Group, Answer> answers) {

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
        FAILED;

        /** Whether the service has said that it does not answer. */
        public boolean isAbsence() {
            return this == NOT_PERMITTED || this == NOT_OFFERED;
        }
    }

    /**
     * What became of a read, and what the service said.
     *
     * @param state what became of it
     * @param status the HTTP status of the answer; 0 if there was none, or it was answered
     * @param code the gateway's errorCode; empty if there was none
     */
    public record Answer(State state, int status, String code) {

        /** What a read says that failed. */
        public static Answer of(ApiFailure failure) {
            State state =
                    switch (failure) {
                        case ApiFailure.NotPermitted _ -> State.NOT_PERMITTED;
                        case ApiFailure.NotOffered _ -> State.NOT_OFFERED;
                        default -> State.FAILED;
                    };
            return new Answer(state, failure.report().status(), failure.report().code());
        }
    }

    @FunctionalInterface
    private interface Read {
        Object call() throws ApiException;
    }

    /** Takes a copy. */
    public OfferedGroups {
        answers = Map.copyOf(answers);
    }

    /**
     * Reads a list of each group, all at the same time, of an account that the key may use. It
     * blocks.
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
        String id =
                accounts.stream()
                        .filter(each -> !each.disabled())
                        .findFirst()
                        .orElse(accounts.getFirst())
                        .id();
        try (ParallelCalls calls = new ParallelCalls()) {
            Future<Answer> apps = calls.start(() -> answer(() -> session.apps(id)));
            Future<Answer> notebooks = calls.start(() -> answer(() -> session.notebooks(id)));
            Future<Answer> ai = calls.start(() -> answer(() -> session.aiWorkspaces(id)));
            Map<Group, Answer> answers = new EnumMap<>(Group.class);
            answers.put(Group.APPS, ParallelCalls.result(apps));
            answers.put(Group.NOTEBOOKS, ParallelCalls.result(notebooks));
            answers.put(Group.AI_WORKSPACES, ParallelCalls.result(ai));
            return new OfferedGroups(answers);
        }
    }

    private static Answer answer(Read read) {
        try {
            read.call();
            return new Answer(State.ANSWERS, 0, "");
        } catch (ApiException e) {
            return Answer.of(e.failure());
        }
    }

    /** The groups of which a read ended in this way, in a fixed order. */
    public List<Group> in(State state) {
        List<Group> groups = new ArrayList<>();
        for (Group each : Group.values()) {
            Answer answer = answers.get(each);
            if (answer != null && answer.state() == state) {
                groups.add(each);
            }
        }
        return List.copyOf(groups);
    }
}
