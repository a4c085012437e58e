package io.github.dfconsole.ui.submission;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.change.SubmissionIntent;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

/**
 * A request whose outcome was unknown when its page, its connection or the console was closed.
 *
 * @param <D> the type of the draft
 */
public final class PendingSubmission<D extends SubmissionDraft> {

    private final SubmissionIntent<D> intent;
    private final @Nullable ApiFailure cause;
    private final ReadOnlyBooleanWrapper looking =
            new ReadOnlyBooleanWrapper(this, "looking", true);
    private LastLook lastLook = new LastLook.Absent();

    PendingSubmission(SubmissionIntent<D> intent, @Nullable ApiFailure cause) {
        this.intent = intent;
        this.cause = cause;
    }

    void look() {
        looking.set(true);
    }

    void notFound(LastLook last) {
        lastLook = last;
        looking.set(false);
    }

    /** What was sent. */
    public SubmissionIntent<D> intent() {
        return intent;
    }

    /** Why there was no usable answer; null if that is not known, as after a restart. */
    public @Nullable ApiFailure cause() {
        return cause;
    }

    /** Whether the resource is being looked for; if not, it was not found so far. */
    public ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /** What the last look showed. */
    public LastLook lastLook() {
        return lastLook;
    }

    /** Why the list could not be read the last time; null if it could. */
    public @Nullable Throwable failure() {
        return lastLook.failure();
    }
}
