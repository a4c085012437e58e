package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.signing.SignatureV2;
import io.github.dfconsole.connection.KeySearch;
import io.github.dfconsole.connection.ProfileConnections;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileNetwork;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.MemorySecrets;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Each saved connection is signed with the time of its own service (F1). */
@Timeout(60)
class ProfileClockTest {

    private static final Instant HERE = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    @StartStop private final MockWebServer slow = new MockWebServer();
    @StartStop private final MockWebServer right = new MockWebServer();
    @StartStop private final MockWebServer fast = new MockWebServer();

    private final ProfileConnections connections =
            new ProfileConnections(
                    () -> new KeySearch.Result(List.of(), List.of()), new MemorySecrets());
    private final SessionFactory sessions = new SessionFactory(InstantSource.fixed(HERE));

    private Session open(MockWebServer service, Duration behind) throws Exception {
        service.setDispatcher(new Gateway(HERE.minus(behind)));
        Profile fresh = Profile.to(Api.endpoint("http://127.0.0.1:" + service.getPort()));
        Profile profile =
                new Profile(
                        fresh.id(),
                        "",
                        fresh.address(),
                        ProfileKeys.inKeychain("AKIDsample0001"),
                        ProfileMarks.NONE,
                        ProfileNetwork.USUAL,
                        fresh.records(),
                        0);
        connections.keepSecretKey(profile, "sEcReTsEcReT");
        return sessions.reportingTo((report, failure) -> {})
                .open(connections.withPassword(connections.open(profile), profile));
    }

    /** Refuses signatures of another time than its own, as the gateway does. */
    private static final class Gateway extends Dispatcher {

        private final Instant now;

        Gateway(Instant now) {
            this.now = now;
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            String signed = request.getHeaders().get(SignatureV2.TIMESTAMP_HEADER);
            Duration off = Duration.between(Instant.ofEpochMilli(Long.parseLong(signed)), now);
            boolean isRefused = off.abs().compareTo(TOLERATED) > 0;
            String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC));
            return new MockResponse.Builder()
                    .code(isRefused ? 401 : 200)
                    .addHeader("Date", date)
                    .addHeader("Content-Type", "application/json")
                    .body(
                            isRefused
                                    ? "{\"error\":{\"errorCode\":\"200\","
                                            + "\"message\":\"Authentication Failed\"}}"
                                    : "{\"success\":true,\"total\":0,\"contents\":[]}")
                    .build();
        }
    }

    private static Instant signedAt(MockWebServer service) throws InterruptedException {
        String text = service.takeRequest().getHeaders().get(SignatureV2.TIMESTAMP_HEADER);
        return Instant.ofEpochMilli(Long.parseLong(text));
    }

    @Test
    void f1AClockThatIsOffIsCorrectedForItsConnectionAlone() throws Exception {
        Duration behind = Duration.ofMinutes(12);
        Duration ahead = Duration.ofHours(-3);
        try (Session ofSlow = open(slow, behind);
                Session ofRight = open(right, Duration.ZERO);
                Session ofFast = open(fast, ahead)) {
            for (int round = 0; round < 2; round++) {
                ofSlow.accounts();
                ofFast.accounts();
                ofRight.accounts();
            }
            assertThat(ofSlow.clockAhead()).isEqualTo(behind);
            assertThat(ofFast.clockAhead()).isEqualTo(ahead);
            assertThat(ofRight.clockAhead()).isZero();
        }
        assertThat(List.of(signedAt(slow), signedAt(slow), signedAt(slow)))
                .containsExactly(HERE, HERE.minus(behind), HERE.minus(behind));
        assertThat(List.of(signedAt(fast), signedAt(fast), signedAt(fast)))
                .containsExactly(HERE, HERE.minus(ahead), HERE.minus(ahead));
        assertThat(List.of(signedAt(right), signedAt(right))).containsExactly(HERE, HERE);
        assertThat(slow.getRequestCount() + fast.getRequestCount()).isEqualTo(6);
        assertThat(right.getRequestCount()).isEqualTo(2);
        sessions.close();
    }
}
