package io.github.dfconsole.api.transport;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** The gateway's time: this machine's clock, less what it is known to be ahead by. */
final class ClockOffset {

    private final InstantSource clock;
    private final AtomicLong aheadMillis = new AtomicLong();

    ClockOffset(InstantSource clock) {
        this.clock = clock;
    }

    long gatewayMillis() {
        return clock.millis() - aheadMillis.get();
    }

    /** This machine's clock as it stands, without any correction. */
    long localMillis() {
        return clock.millis();
    }

    Duration ahead() {
        return Duration.ofMillis(aheadMillis.get());
    }

    void learn(Duration ahead) {
        aheadMillis.set(ahead.toMillis());
    }
}
