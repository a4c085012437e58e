package io.github.dfconsole.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.signing.SignatureV2;

import mockwebserver3.MockResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** F1: a clock that is off is learnt from the answer that refuses it. */
class ClockTest extends TransportTestBase {

    private static final Instant GATEWAY = Instant.parse("2026-03-01T12:00:00Z");

    private Instant local = GATEWAY;

    @ParameterizedTest
    @ValueSource(longs = {12, -12, 60 * 24 * 365})
    void signsOnceMoreWithTheGatewaysTime(long minutesAhead) throws Exception {
        local = GATEWAY.plus(Duration.ofMinutes(minutesAhead));
        Transport transport = clocked();
        server.enqueue(refused(GATEWAY));
        server.enqueue(answer(200, OK));
        assertThat(call(transport, READ).success()).isTrue();

        assertThat(timestamp()).isEqualTo(local.toEpochMilli());
        assertThat(timestamp()).isEqualTo(GATEWAY.toEpochMilli());
        assertThat(transport.clockOffset()).isEqualTo(Duration.ofMinutes(minutesAhead));
    }

    @Test
    void aChangeIsSignedOnceMoreTooForARefusedOneDidNotHappen() throws ApiException {
        local = GATEWAY.plus(Duration.ofMinutes(12));
        server.enqueue(refused(GATEWAY));
        server.enqueue(answer(200, OK));
        assertThat(call(clocked(), CHANGE).success()).isTrue();
    }

    @Test
    void keepsTheOffsetForLaterCalls() throws Exception {
        local = GATEWAY.plus(Duration.ofMinutes(12));
        Transport transport = clocked();
        server.enqueue(refused(GATEWAY));
        server.enqueue(answer(200, OK));
        server.enqueue(answer(200, OK));
        call(transport, READ);
        call(transport, READ);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aWrongKeyIsNotBlamedOnAClockThatIsRight() {
        server.enqueue(refused(GATEWAY.plusSeconds(200)));
        Transport transport = clocked();
        assertThat(failure(transport, READ)).isInstanceOf(ApiFailure.RefusedKey.class);
        assertThat(transport.clockOffset()).isZero();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aWrongKeyIsFoundOutBehindAWrongClock() {
        local = GATEWAY.plus(Duration.ofMinutes(12));
        server.enqueue(refused(GATEWAY));
        server.enqueue(refused(GATEWAY));
        assertThat(failure(clocked(), READ)).isInstanceOf(ApiFailure.RefusedKey.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aGatewayThatContradictsItselfLeavesTheClockToThePerson() {
        local = GATEWAY.plus(Duration.ofMinutes(12));
        server.enqueue(refused(GATEWAY));
        server.enqueue(refused(GATEWAY.minus(Duration.ofMinutes(30))));
        assertThat(failure(clocked(), READ))
                .isInstanceOfSatisfying(
                        ApiFailure.ClockSkew.class,
                        skew -> assertThat(skew.ahead()).isEqualTo(Duration.ofMinutes(42)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "Thu, 01 Jan 1970 00:00:00 GMT"})
    void aSenselessDateChangesNothing(String date) {
        MockResponse.Builder refused = answer(401, REFUSED_SIGNATURE).newBuilder();
        server.enqueue(date.isEmpty() ? refused.build() : refused.addHeader("Date", date).build());
        Transport transport = clocked();
        assertThat(failure(transport, READ)).isInstanceOf(ApiFailure.RefusedKey.class);
        assertThat(transport.clockOffset()).isZero();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void forgetsTheOffsetOnceTheClockHasBeenSetRight() throws ApiException {
        local = GATEWAY.plus(Duration.ofMinutes(12));
        Transport transport = clocked();
        server.enqueue(refused(GATEWAY));
        server.enqueue(answer(200, OK));
        call(transport, READ);

        local = GATEWAY;
        server.enqueue(refused(GATEWAY));
        server.enqueue(answer(200, OK));
        call(transport, READ);
        assertThat(transport.clockOffset()).isZero();
    }

    private Transport clocked() {
        return transport(Limits.standard(), (InstantSource) () -> local);
    }

    private static MockResponse refused(Instant date) {
        String header = DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC));
        return answer(401, REFUSED_SIGNATURE).newBuilder().addHeader("Date", header).build();
    }

    private long timestamp() throws InterruptedException {
        return Long.parseLong(server.takeRequest().getHeaders().get(SignatureV2.TIMESTAMP_HEADER));
    }
}
