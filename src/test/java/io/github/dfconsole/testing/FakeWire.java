package io.github.dfconsole.testing;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Effect;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.Wire;
import io.github.dfconsole.api.model.Answer;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.service.Session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A service that answers as a test tells it to. */
public final class FakeWire implements Wire {

    /** How an operation answers. */
    @FunctionalInterface
    public interface Reply {
        Answer to(Object request) throws ApiException;
    }

    private final Map<String, Reply> replies = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private Duration clockOffset = Duration.ZERO;
    private boolean closed;

    /** Says how an operation answers from now on. */
    public FakeWire on(String operation, Reply reply) {
        replies.put(operation, reply);
        return this;
    }

    /** Says which rows an operation lists from now on. */
    public FakeWire lists(String operation, Object... rows) {
        return on(operation, request -> new Contents<>(true, "", List.of(rows), rows.length));
    }

    /** Says that an operation fails from now on. */
    public FakeWire fails(String operation, Function<CallReport, ApiFailure> failure) {
        return on(
                operation,
                request -> {
                    throw new ApiException(failure.apply(report(operation)));
                });
    }

    /** Says how far the clock turns out to be off. */
    public void clockIsAhead(Duration ahead) {
        clockOffset = ahead;
    }

    /** What a report of a failed call looks like. */
    public static CallReport report(String operation) {
        return new CallReport(
                operation,
                Effect.READ,
                Api.endpoint("http://127.0.0.1:1"),
                Instant.parse("2026-03-14T00:26:53Z"),
                Duration.ofMillis(182),
                1,
                0,
                "",
                "");
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends Answer> A call(Operation<A> operation, Object request) throws ApiException {
        calls.add(operation.name());
        Reply reply = replies.get(operation.name());
        if (reply == null) {
            throw new AssertionError("Nobody said how to answer " + operation.name());
        }
        return (A) reply.to(request);
    }

    @Override
    public Keytab download(Operation<Keytab> operation, Object request) {
        throw new AssertionError("Nobody said how to answer " + operation.name());
    }

    @Override
    public Duration clockOffset() {
        return clockOffset;
    }

    /** A session over this wire. */
    public Session session() {
        return new Session(new DataForestClient(this), () -> closed = true);
    }

    /** What was called, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Whether the session was closed. */
    public boolean isClosed() {
        return closed;
    }
}
