package io.github.dfconsole.ui.resource.action;

/** How much is asked before an action is carried out. */
public enum Level {
    /** Nothing: it only looks, or changes nothing at the service. */
    NONE,
    /** What changes is shown; Enter confirms. */
    CONFIRM,
    /** The consequences are shown; Cancel has the focus and Enter cancels. */
    WARN,
    /** The name has to be typed, or the number of resources where there are several. */
    TYPE_NAME;

    /**
     * How much is asked where mistakes are costly: one level more, for whatever is asked at all.
     */
    public Level raised() {
        return switch (this) {
            case NONE -> NONE;
            case CONFIRM -> WARN;
            case WARN, TYPE_NAME -> TYPE_NAME;
        };
    }
}
