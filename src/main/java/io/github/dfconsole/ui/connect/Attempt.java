package io.github.dfconsole.ui.connect;

/** How far a change of what is kept has got, for a user who cancels it. For any thread. */
final class Attempt {

    /** A point from which the change cannot be undone. */
    enum Reached {
        /** Nothing has changed. */
        NOTHING,
        /** The keychain was asked to keep something; the saved connection is as it was. */
        KEYCHAIN,
        /** The saved connection is changed. What the keychain is to forget may still be there. */
        CONNECTION
    }

    private volatile Reached reached = Reached.NOTHING;

    /** The next step may change something that cannot be undone. */
    void reach(Reached point) {
        reached = point;
    }

    /** How far it got. */
    Reached reached() {
        return reached;
    }
}
