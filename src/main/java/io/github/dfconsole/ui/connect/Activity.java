package io.github.dfconsole.ui.connect;

/** What the connect page is busy with. */
public enum Activity {
    NONE,
    TESTING,
    CONNECTING,
    STARTING_SANDBOX,
    /** A connection is being saved: what is entered must not change meanwhile. */
    SAVING,
    /** A saved connection is being removed. */
    REMOVING;

    /** Whether saved connections are being changed. */
    boolean isChange() {
        return this == SAVING || this == REMOVING;
    }
}
