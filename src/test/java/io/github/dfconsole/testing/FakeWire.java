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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A service whose answers a test defines; nothing is sent. */
public final class FakeWire implements Wire {

    /** The answer of an operation. */
    @FunctionalInterface
    public interface Reply {
        Answer to(Object request) throws ApiException;
    }

    private final Map<String, Reply> replies = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private Duration clockOffset = Duration.ZERO;
    private boolean closed;

    /** Defines the answer of an operation. */
    public FakeWire on(String operation, Reply reply) {
        replies.put(operation, reply);
        return this;
    }

    /** Defines the rows that an operation lists. */
    public FakeWire lists(String operation, Object... rows) {
        return on(operation, request -> new Contents<>(true, "", List.of(rows), rows.length));
    }

    /** Defines the file that an operation downloads. */
    public FakeWire downloads(String operation, byte[] file) {
        files.put(operation, file);
        return this;
    }

    /** Makes an operation fail. */
    public FakeWire fails(String operation, Function<CallReport, ApiFailure> failure) {
        return on(
                operation,
                request -> {
                    throw new ApiException(failure.apply(report(operation)));
                });
    }

    /** Defines how far the clock is ahead. */
    public void clockIsAhead(Duration ahead) {
        clockOffset = ahead;
    }

    /** Returns a sample report of a failed call. */
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
                "",
                null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends Answer> A call(Operation<A> operation, Object request) throws ApiException {
        calls.add(operation.name());
        Reply reply = replies.get(operation.name());
        if (reply == null) {
            throw new AssertionError("The test defines no answer for " + operation.name());
        }
        return (A) reply.to(request);
    }

    @Override
    public Keytab download(Operation<Keytab> operation, Object request) {
        calls.add(operation.name());
        byte[] file = files.get(operation.name());
        if (file == null) {
            throw new AssertionError("The test defines no file for " + operation.name());
        }
        return new Keytab(file.clone());
    }

    @Override
    public Duration clockOffset() {
        return clockOffset;
    }

    /** Returns a session that uses this service. */
    public Session session() {
        return new Session(new DataForestClient(this), () -> closed = true);
    }

    /** Returns the operations that were called, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Whether the session was closed. */
    public boolean isClosed() {
        return closed;
    }
}
