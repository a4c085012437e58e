package io.github.dfconsole.ui.connect;

import io.github.dfconsole.background.Job;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * The work that the connect page waits for: one thing at a time, which the user can cancel. It
 * belongs to the UI thread.
 */
final class PageWork {

    private final ReadOnlyObjectWrapper<Activity> activity =
            new ReadOnlyObjectWrapper<>(this, "activity", Activity.NONE);
    private final IntegerProperty questions = new SimpleIntegerProperty(this, "questions");
    private final BooleanBinding busy = activity.isNotEqualTo(Activity.NONE);
    private final BooleanBinding changing =
            Bindings.createBooleanBinding(() -> activity.get().isChange(), activity);
    private final BooleanBinding waiting = busy.and(questions.greaterThan(0));
    private Job job = Job.NONE;
    private int begun;
    private @Nullable Runnable cancelled;

    /** Begins something else; what was under way is cancelled. */
    void begin(Activity kind) {
        begin(kind, null);
    }

    /**
     * The same.
     *
     * @param onCancel runs if it is cancelled; null for nothing
     */
    void begin(Activity kind, @Nullable Runnable onCancel) {
        cancel();
        begun++;
        activity.set(kind);
        cancelled = onCancel;
    }

    /** Starts the job that does what was begun. If that ends at once, it may begin another one. */
    void runs(Supplier<Job> start) {
        int own = begun;
        Job started = start.get();
        if (own == begun) {
            job = started;
        }
    }

    /** It has ended. */
    void end() {
        cancelled = null;
        activity.set(Activity.NONE);
    }

    /** Cancels what is under way. */
    void cancel() {
        Runnable then = cancelled;
        job.cancel();
        end();
        if (then != null) {
            then.run();
        }
    }

    /**
     * The keychain is asked something, or has answered.
     *
     * @param difference 1, or -1
     */
    void keychain(int difference) {
        questions.set(questions.get() + difference);
    }

    /** What is under way. */
    ReadOnlyObjectProperty<Activity> activity() {
        return activity.getReadOnlyProperty();
    }

    /** Whether anything is under way. */
    BooleanBinding busy() {
        return busy;
    }

    /** Whether what is entered is being tried. */
    boolean isTrial() {
        return activity.get() == Activity.TESTING || activity.get() == Activity.CONNECTING;
    }

    /** Whether saved connections are being changed, so that nothing may be entered. */
    BooleanBinding changing() {
        return changing;
    }

    /** Whether what is under way waits for the keychain, which may ask the user something. */
    BooleanBinding waitsForKeychain() {
        return waiting;
    }
}
