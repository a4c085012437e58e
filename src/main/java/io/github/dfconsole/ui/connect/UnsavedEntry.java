package io.github.dfconsole.ui.connect;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Knows whether something is entered about a connection that is not saved, and lets it go only if
 * the user wants that. It belongs to the UI thread.
 */
final class UnsavedEntry {

    private final Supplier<Entered> now;
    private final Consumer<Runnable> save;
    private Entered asShown;
    private Question question = (saveIt, giveUp) -> giveUp.run();

    /** Asks what is to become of what is entered; neither runs if the user stays. */
    @FunctionalInterface
    interface Question {
        void ask(Runnable save, Runnable giveUp);
    }

    /**
     * What is entered.
     *
     * @param keys what is chosen and typed of the keys
     * @param others everything else
     */
    record Entered(List<Object> keys, List<Object> others) {

        @Override
        public String toString() {
            return "Entered";
        }
    }

    /**
     * Starts with nothing entered.
     *
     * @param now what is entered at the moment
     * @param save saves it, and runs what it is given if that has worked
     */
    UnsavedEntry(Supplier<Entered> now, Consumer<Runnable> save) {
        this.now = now;
        this.save = save;
        this.asShown = now.get();
    }

    void onLeaving(Question other) {
        question = other;
    }

    /** What is entered now is saved, or was not entered by the user. */
    void isKnown() {
        asShown = now.get();
    }

    /** The keys that are entered are in use: they need not be entered again. */
    void areKeysUsed() {
        asShown = new Entered(now.get().keys(), asShown.others());
    }

    boolean isThere() {
        return !now.get().equals(asShown);
    }

    /** Goes on to another connection, after asking if something would be lost. */
    void leave(Runnable then) {
        if (isThere()) {
            question.ask(() -> save.accept(then), then);
        } else {
            then.run();
        }
    }
}
