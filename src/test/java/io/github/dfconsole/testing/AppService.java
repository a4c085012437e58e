package io.github.dfconsole.testing;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A service with apps whose lifetimes can be set, and that reports them whole or what is left of
 * them. Anything can become of a change and of its answer. It has a clock that the test moves.
 */
public final class AppService extends Dispatcher {

    /** What becomes of a change and of its answer. */
    public enum Fate {
        CARRIED_OUT,
        LOST_BEFORE,
        LOST_AFTER,
        TIMED_OUT_AT_THE_GATEWAY_AFTER,
        REFUSED,
        THROTTLED
    }

    /** What the lifetime in an answer means. */
    public enum Reports {
        TOTAL,
        REMAINING
    }

    private record Stored(Instant startedAt, Instant setAt, long seconds) {}

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-27T10:00:00Z"));
    private final Map<String, Stored> apps = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Reports reports;
    private volatile Fate fate = Fate.CARRIED_OUT;

    /** A service without apps. */
    public AppService(Reports reports) {
        this.reports = reports;
    }

    /** Starts an app now, which runs for some seconds; -1 for ever. */
    public void start(String id, long seconds) {
        apps.put(id, new Stored(now.get(), now.get(), seconds));
    }

    /** Decides what becomes of the next changes. */
    public void becomes(Fate next) {
        fate = next;
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    /** The clock of the service and of the console. */
    public InstantSource clock() {
        return now::get;
    }

    /** When an app really ends. */
    public Instant end(String id) {
        Stored app = apps.get(id);
        return app.setAt().plusSeconds(app.seconds());
    }

    /** How often an operation was called. */
    public long timesCalled(String operation) {
        return calls.stream().filter(operation::equals).count();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String operation = request.getUrl().encodedPath().replace("/api/v2/", "");
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        calls.add(operation);
        return operation.equals("apps/getList") ? list() : setLifetime(body);
    }

    private MockResponse setLifetime(String body) {
        String id = body.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
        long seconds = Long.parseLong(body.replaceAll(".*\"lifetime\":(\\d+).*", "$1"));
        boolean isDone =
                switch (fate) {
                    case CARRIED_OUT, LOST_AFTER, TIMED_OUT_AT_THE_GATEWAY_AFTER -> true;
                    case LOST_BEFORE, REFUSED, THROTTLED -> false;
                };
        if (isDone) {
            apps.computeIfPresent(
                    id, (key, app) -> new Stored(app.startedAt(), now.get(), seconds));
        }
        return switch (fate) {
            case CARRIED_OUT -> json(200, "{\"success\":true,\"id\":\"" + id + "\"}");
            case LOST_BEFORE, LOST_AFTER -> closed();
            case TIMED_OUT_AT_THE_GATEWAY_AFTER ->
                    json(504, "{\"error\":{\"errorCode\":510,\"message\":\"time-out\"}}");
            case REFUSED -> json(403, "{\"success\":false,\"message\":\"not allowed today\"}");
            case THROTTLED ->
                    json(429, "{\"error\":{\"errorCode\":420,\"message\":\"throttled\"}}");
        };
    }

    private MockResponse list() {
        List<String> rows = apps.keySet().stream().sorted().map(this::row).toList();
        return json(200, "{\"success\":true,\"contents\":[" + String.join(",", rows) + "]}");
    }

    private String row(String id) {
        Stored app = apps.get(id);
        long left = Duration.between(now.get(), end(id)).toSeconds();
        long told = app.seconds() < 0 || reports == Reports.TOTAL ? app.seconds() : left;
        return """
        {"id":"%s","name":"app-%s","state":"RUNNING","accountId":"a1","accountName":"forest",
         "queueName":"longlived","startedAt":"%s","lifetimeMillis":%d}"""
                .formatted(id, id, app.startedAt(), told);
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private static MockResponse closed() {
        return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
    }
}
