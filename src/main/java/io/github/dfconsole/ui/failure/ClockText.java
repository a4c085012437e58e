package io.github.dfconsole.ui.failure;

import io.github.dfconsole.text.Texts;

import java.time.Duration;

/** Says how wrong the clock of this computer is. */
public final class ClockText {

    private ClockText() {}

    /**
     * Returns a phrase such as "12 minutes fast".
     *
     * @param ahead how far the clock is ahead; negative if it is behind
     */
    public static String of(Duration ahead, Texts texts) {
        long minutes = Math.round(ahead.abs().toSeconds() / 60.0);
        return ahead.isNegative()
                ? texts.get("clock.behind", minutes)
                : texts.get("clock.ahead", minutes);
    }
}
