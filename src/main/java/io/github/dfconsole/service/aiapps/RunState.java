package io.github.dfconsole.service.aiapps;

import io.github.dfconsole.api.model.AiApp;

/**
 * What a run of an AI app is up to: YARN's state of the application, and for one that has ended its
 * final status, by which alone a run that failed is told from one that succeeded.
 */
public enum RunState {
    /** It is not running yet. */
    WAITING,
    /** It runs. */
    RUNNING,
    /** It has ended well. */
    SUCCEEDED,
    /** It has ended, and failed. */
    FAILED,
    /** It was ended by somebody. */
    KILLED,
    /** It has ended; the service does not say how. */
    ENDED,
    /** The service uses a word that is not known. */
    UNKNOWN;

    /** The state of a run of the list. */
    public static RunState of(AiApp run) {
        return of(run.state(), run.finalStatus());
    }

    /**
     * The state for two words of the service.
     *
     * @param state YARN's state of the application
     * @param finalStatus YARN's final status, {@code UNDEFINED} while it goes on
     */
    public static RunState of(String state, String finalStatus) {
        return switch (state) {
            case "NEW", "NEW_SAVING", "SUBMITTED", "ACCEPTED" -> WAITING;
            case "RUNNING" -> RUNNING;
            case "FINISHED" -> ended(finalStatus);
            case "FAILED" -> FAILED;
            case "KILLED" -> KILLED;
            default -> UNKNOWN;
        };
    }

    private static RunState ended(String finalStatus) {
        return switch (finalStatus) {
            case "SUCCEEDED" -> SUCCEEDED;
            case "FAILED" -> FAILED;
            case "KILLED" -> KILLED;
            default -> ENDED;
        };
    }

    /** Whether it is known to go on. */
    public boolean isGoing() {
        return this == WAITING || this == RUNNING;
    }

    /** Whether it is known to have ended. */
    public boolean hasEnded() {
        return !isGoing() && this != UNKNOWN;
    }
}
