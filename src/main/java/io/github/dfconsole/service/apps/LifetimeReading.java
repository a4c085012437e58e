package io.github.dfconsole.service.apps;

/** What the service means by the lifetime that its list of apps reports. */
public enum LifetimeReading {
    /** The whole lifetime, counted from when it was set. */
    TOTAL,
    /** What is left of it. */
    REMAINING,
    /** That is not known, or what was read contradicts itself. */
    UNDECIDED
}
