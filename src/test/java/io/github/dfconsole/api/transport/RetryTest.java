package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Obstacle;
import io.github.dfconsole.api.signing.SignatureV2;
import io.github.dfconsole.testing.Api;

import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is tried again, and what never is. */
class RetryTest extends TransportTestBase {

    private static final String BUSY =
            "{\"error\":{\"errorCode\":\"500\",\"message\":\"Endpoint Error\"}}";

    static Stream<MockResponse> passingTroubles() {
        return Stream.of(
                answer(503, BUSY),
                answer(500, "{\"success\":false,\"message\":\"unexpected error\"}"),
                answer(504, "{\"error\":{\"errorCode\":\"510\",\"message\":\"Endpoint Timeout\"}}"),
                answer(429, "{\"error\":{\"errorCode\":\"410\",\"message\":\"Throttle Limited\"}}"),
                new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    }

    @ParameterizedTest
    @MethodSource("passingTroubles")
    void aReadIsTriedThreeTimesInAll(MockResponse trouble) throws ApiException {
        server.enqueue(trouble);
        server.enqueue(trouble);
        server.enqueue(answer(200, OK));
        assertThat(call(transport(), READ).success()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aReadIsGivenUpAfterTheThirdAttempt() {
        for (int attempt = 0; attempt < 4; attempt++) {
            server.enqueue(answer(503, BUSY));
        }
        ApiFailure failure = failure(transport(), READ);
        assertThat(failure).isInstanceOf(ApiFailure.ServiceFault.class);
        assertThat(failure.report().attempts()).isEqualTo(3);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("passingTroubles")
    void aChangeThatWasSentIsNeverRepeated(MockResponse trouble) {
        server.enqueue(trouble);
        server.enqueue(answer(200, OK));
        ApiFailure failure = failure(transport(), CHANGE);
        assertThat(server.getRequestCount()).isEqualTo(1);
        if (trouble.getStatus().contains("429")) {
            assertThat(failure).isInstanceOf(ApiFailure.Throttled.class);
        } else {
            assertThat(failure).isInstanceOf(ApiFailure.UnknownOutcome.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>hello</html>", "", "{\"success\":tr", "{}"})
    void aChangeThatIsAnsweredWithNonsenseMayHaveHappened(String body) {
        server.enqueue(answer(200, body));
        assertThat(failure(transport(), CHANGE)).isInstanceOf(ApiFailure.UnknownOutcome.class);
    }

    @Test
    void aRefusedChangeDidNotHappen() {
        server.enqueue(answer(403, "{\"success\":false,\"message\":\"not allowed to access\"}"));
        assertThat(failure(transport(), CHANGE)).isInstanceOf(ApiFailure.NotPermitted.class);
    }

    @Test
    void aChangeThatWasNeverSentIsTriedAgain() throws IOException {
        ApiFailure failure;
        try (Transport transport = transportTo("http://localhost:" + unusedPort())) {
            failure = failure(transport, CHANGE);
        }
        assertThat(failure)
                .isInstanceOfSatisfying(
                        ApiFailure.Unreachable.class,
                        unreachable ->
                                assertThat(unreachable.obstacle()).isEqualTo(Obstacle.REFUSED));
        assertThat(failure.report().attempts()).isEqualTo(3);
    }

    @Test
    void anUnknownHostIsNamedAsSuch() {
        try (Transport transport = transportTo("https://no-such-host.invalid")) {
            assertThat(failure(transport, READ))
                    .isInstanceOfSatisfying(
                            ApiFailure.Unreachable.class,
                            unreachable ->
                                    assertThat(unreachable.obstacle())
                                            .isEqualTo(Obstacle.UNKNOWN_HOST));
        }
    }

    @Test
    void aServerThatDoesNotSpeakTlsIsNamedAsSuch() throws IOException {
        assertBlamed(Obstacle.NOT_ENCRYPTED, "HTTP/1.1 400 Bad\r\n\r\n", Limits.standard());
    }

    @Test
    void aServerThatIsSilentWhereEncryptionShouldBeginIsNamedAsSuch() throws IOException {
        Duration hour = Duration.ofHours(1);
        assertBlamed(Obstacle.TLS, "", Api.within(hour, Duration.ofMillis(200), hour));
    }

    /** The server answers every connection with a few bytes at once, and then says no more. */
    private static void assertBlamed(Obstacle obstacle, String greeting, Limits limits)
            throws IOException {
        List<Socket> accepted = new ArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
                Transport transport =
                        transportTo("https://127.0.0.1:" + server.getLocalPort(), limits)) {
            Thread.ofVirtual()
                    .start(
                            () -> {
                                try {
                                    while (true) {
                                        Socket socket = server.accept();
                                        accepted.add(socket);
                                        socket.getOutputStream()
                                                .write(greeting.getBytes(StandardCharsets.UTF_8));
                                    }
                                } catch (IOException e) {
                                    // The test is over.
                                }
                            });
            ApiFailure failure = failure(transport, READ);
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            ApiFailure.Unreachable.class,
                            unreachable -> assertThat(unreachable.obstacle()).isEqualTo(obstacle));
            assertThat(failure.report().attempts()).isEqualTo(1);
        }
        for (Socket socket : accepted) {
            socket.close();
        }
    }

    @Test
    void anExhaustedQuotaIsNotAskedForAgain() {
        server.enqueue(
                answer(429, "{\"error\":{\"errorCode\":400,\"message\":\"Quota Exceeded\"}}"));
        assertThat(failure(transport(), READ)).isInstanceOf(ApiFailure.QuotaExceeded.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aWaitBeyondThirtySecondsIsLeftToThePerson() {
        server.enqueue(throttled("31"));
        assertThat(failure(transport(), READ))
                .isInstanceOfSatisfying(
                        ApiFailure.Throttled.class,
                        throttled ->
                                assertThat(throttled.retryAfter())
                                        .isEqualTo(Duration.ofSeconds(31)));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    /**
     * OkHttp itself repeats a request that is answered like this, and would do so behind our back.
     */
    @Test
    void beingAskedToComeBackAtOnceChangesNothing() {
        MockResponse atOnce = answer(503, BUSY).newBuilder().addHeader("Retry-After", "0").build();
        for (int attempt = 0; attempt < 6; attempt++) {
            server.enqueue(atOnce);
        }
        assertThat(failure(transport(), READ)).isInstanceOf(ApiFailure.ServiceFault.class);
        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(failure(transport(), CHANGE)).isInstanceOf(ApiFailure.UnknownOutcome.class);
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void aWaitThatIsAskedForIsWaited() throws ApiException {
        server.enqueue(throttled("1"));
        server.enqueue(answer(200, OK));
        long before = System.nanoTime();
        assertThat(call(transport(), READ).success()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatWasCancelledBeforeItWasSentIsNotSentAnyMore() {
        CallState state = new CallState(CHANGE);
        state.beginAttempt();
        state.cancel();
        assertThat(state.beginSending()).isFalse();
        assertThat(state.mayHaveArrived()).isFalse();
    }

    @Test
    void aShortWaitIsHonoured() throws ApiException {
        server.enqueue(throttled("0"));
        server.enqueue(answer(200, OK));
        assertThat(call(transport(), READ).success()).isTrue();
    }

    @Test
    void everyAttemptIsSignedAnewWithItsOwnTime() throws Exception {
        AtomicLong now = new AtomicLong(Instant.parse("2026-03-01T00:00:00Z").toEpochMilli());
        InstantSource ticking = () -> Instant.ofEpochMilli(now.getAndAdd(1_000));
        server.enqueue(answer(503, BUSY));
        server.enqueue(answer(200, OK));
        call(transport(Limits.standard(), ticking), READ);

        List<RecordedRequest> requests = List.of(server.takeRequest(), server.takeRequest());
        for (RecordedRequest request : requests) {
            long timestamp = Long.parseLong(header(request, SignatureV2.TIMESTAMP_HEADER));
            assertThat(header(request, SignatureV2.SIGNATURE_HEADER))
                    .isEqualTo(
                            SignatureV2.sign(
                                    "POST", "/api/v2/accounts/getList", timestamp, Api.KEYS));
            assertThat(header(request, SignatureV2.ACCESS_KEY_HEADER))
                    .isEqualTo(Api.KEYS.accessKey());
            assertThat(header(request, "Content-Type")).isEqualTo("application/json");
        }
        assertThat(header(requests.get(0), SignatureV2.TIMESTAMP_HEADER))
                .isNotEqualTo(header(requests.get(1), SignatureV2.TIMESTAMP_HEADER));
    }

    @Test
    void anOutageIsNotAmplified() {
        server.setDispatcher(
                new mockwebserver3.Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return answer(503, BUSY);
                    }
                });
        Transport transport = transport();
        IntStream.range(0, 60).forEach(call -> failure(transport, READ));
        assertThat(server.getRequestCount()).isBetween(61, 80);
    }

    @Test
    void waitsAreDrawnFromARangeThatDoublesUpToEightSeconds() {
        Backoff longest = Backoff.fullJitter(bound -> bound - 1);
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(longest::after))
                .extracting(Duration::toMillis)
                .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 8_000L, 8_000L);
        assertThat(Backoff.fullJitter(bound -> 0).after(3)).isZero();
    }

    private static MockResponse throttled(String retryAfter) {
        return answer(429, "{\"error\":{\"errorCode\":\"410\",\"message\":\"Throttle Limited\"}}")
                .newBuilder()
                .addHeader("Retry-After", retryAfter)
                .build();
    }

    private static Transport transportTo(String url) {
        return transportTo(url, Limits.standard());
    }

    private static Transport transportTo(String url, Limits limits) {
        return new Transport(
                Api.endpoint(url),
                Api.KEYS,
                Api.settings(limits, InstantSource.system()),
                (report, failure) -> {});
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String header(RecordedRequest request, String name) {
        return request.getHeaders().get(name);
    }
}
