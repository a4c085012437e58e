package io.github.dfconsole.settings;

import java.time.Duration;

/** How often a list refreshes itself while some of its rows are on their way to another state. */
public enum RefreshInterval {
    SECONDS_10(10),
    SECONDS_15(15),
    SECONDS_30(30),
    MINUTES_1(60),
    MINUTES_5(300),
    /** Only when the user asks for it. */
    NEVER(0);

    /** The interval before the user chooses one. */
    public static final RefreshInterval USUAL = SECONDS_15;

    private final Duration duration;

    RefreshInterval(int seconds) {
        this.duration = Duration.ofSeconds(seconds);
    }

    /** Returns the time between two refreshes; zero for {@link #NEVER}. */
    public Duration duration() {
        return duration;
    }
}
