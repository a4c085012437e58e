package io.github.dfconsole.service.apps;

/**
 * How often two reads of an app spoke for each meaning of its lifetime. One observation decides as
 * long as none contradicts it; after that it takes three times as many.
 *
 * @param totals how often the value stayed the same
 * @param remainings how often it fell by the time in between
 */
public record LifetimeEvidence(int totals, int remainings) {

    /** Nothing was observed. */
    public static final LifetimeEvidence NONE = new LifetimeEvidence(0, 0);

    private static final int MOST = 1_000;
    private static final int MAJORITY = 3;

    /** Numbers that no observation gives are replaced; of too many the older half is forgotten. */
    public LifetimeEvidence {
        boolean isTooMuch = totals > MOST || remainings > MOST;
        totals = Math.clamp(isTooMuch ? totals / 2 : totals, 0, MOST);
        remainings = Math.clamp(isTooMuch ? remainings / 2 : remainings, 0, MOST);
    }

    /** What was found out. */
    public LifetimeReading verdict() {
        if (totals > 0 && totals >= MAJORITY * remainings) {
            return LifetimeReading.TOTAL;
        }
        return remainings > 0 && remainings >= MAJORITY * totals
                ? LifetimeReading.REMAINING
                : LifetimeReading.UNDECIDED;
    }

    /** With what a second source has found out. */
    LifetimeEvidence plus(LifetimeEvidence more) {
        return new LifetimeEvidence(totals + more.totals, remainings + more.remainings);
    }

    /** One more value that stayed the same. */
    LifetimeEvidence withTotal() {
        return new LifetimeEvidence(totals + 1, remainings);
    }

    /**
     * One more value that fell by the time in between.
     *
     * @param seemedTheSame whether it was counted as one that stayed the same before, because an
     *     older answer was given twice
     */
    LifetimeEvidence withRemaining(boolean seemedTheSame) {
        return new LifetimeEvidence(totals - (seemedTheSame ? 1 : 0), remainings + 1);
    }
}
