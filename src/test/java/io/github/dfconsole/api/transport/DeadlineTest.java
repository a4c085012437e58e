package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.testing.Api;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Nothing waits for ever, and whoever waits can stop. */
class DeadlineTest extends TransportTestBase {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aServerThatNeverAnswersIsGivenUp() {
        stall(3);
        Limits quick = Api.within(HOUR, Duration.ofMillis(50), HOUR);
        assertThat(failure(transport(quick, InstantSource.system()), READ))
                .isInstanceOf(ApiFailure.TimedOut.class);
    }

    @Test
    void aChangeThatIsNotAnsweredMayHaveHappened() {
        stall(1);
        Limits quick = Api.within(HOUR, Duration.ofMillis(50), HOUR);
        assertThat(failure(transport(quick, InstantSource.system()), CHANGE))
                .isInstanceOf(ApiFailure.UnknownOutcome.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aServerThatDripsIsGivenUpWhenTheWholeCallHasTakenTooLong() {
        server.enqueue(
                answer(200, OK).newBuilder().throttleBody(1, 200, TimeUnit.MILLISECONDS).build());
        Limits quick = Api.within(HOUR, HOUR, Duration.ofMillis(500));
        ApiFailure failure = failure(transport(quick, InstantSource.system()), READ);
        assertThat(failure).isInstanceOf(ApiFailure.TimedOut.class);
        assertThat(failure.report().took()).isGreaterThanOrEqualTo(Duration.ofMillis(500));
    }

    @Test
    void aReadThatIsWaitedForCanBeCancelled() throws Exception {
        stall(1);
        assertThat(cancelOnceSent(READ)).isInstanceOf(ApiFailure.Cancelled.class);
    }

    @Test
    void aChangeThatIsCancelledAfterItWasSentMayHaveHappened() throws Exception {
        stall(1);
        assertThat(cancelOnceSent(CHANGE)).isInstanceOf(ApiFailure.UnknownOutcome.class);
    }

    @Test
    void cancellingEndsTheWaitBetweenTwoAttempts() throws Exception {
        server.enqueue(
                answer(503, "{\"error\":{\"errorCode\":\"500\",\"message\":\"Endpoint Error\"}}")
                        .newBuilder()
                        .addHeader("Retry-After", "29")
                        .build());
        assertThat(cancelOnceSent(READ)).isInstanceOf(ApiFailure.Cancelled.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void closingEndsCallsThatAreUnderWay() throws Exception {
        stall(1);
        Transport transport = transport(Api.within(HOUR, HOUR, HOUR), InstantSource.system());
        CompletableFuture<ApiFailure> failure =
                CompletableFuture.supplyAsync(() -> failure(transport, READ));
        server.takeRequest();
        transport.close();
        assertThat(failure.get(30, TimeUnit.SECONDS)).isInstanceOf(ApiFailure.class);
    }

    /** Interrupts the caller as soon as the server has the request. */
    private ApiFailure cancelOnceSent(Operation<Contents<Account>> operation) throws Exception {
        Transport transport = transport(Api.within(HOUR, HOUR, HOUR), InstantSource.system());
        CompletableFuture<ApiFailure> ended = new CompletableFuture<>();
        Thread caller =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        call(transport, operation);
                                    } catch (ApiException e) {
                                        ended.complete(e.failure());
                                    }
                                });
        server.takeRequest();
        caller.interrupt();
        return ended.get(30, TimeUnit.SECONDS);
    }

    private void stall(int times) {
        for (int time = 0; time < times; time++) {
            server.enqueue(
                    new MockResponse.Builder()
                            .onResponseStart(SocketEffect.Stall.INSTANCE)
                            .build());
        }
    }
}
