package io.github.dfconsole.service.change;

/** Whether a resource is still watched, and if not, why. */
public enum WatchState {
    /** It is being watched. */
    WATCHING,
    /** It is in the state that was waited for. */
    REACHED,
    /** It has failed or ended before it was in the state that was waited for. */
    LOST,
    /** It took so long that watching has stopped. */
    GAVE_UP,
    /** It no longer exists. */
    GONE,
    /** The key is refused, the permission is missing, or the operation is not offered. */
    REFUSED
}
