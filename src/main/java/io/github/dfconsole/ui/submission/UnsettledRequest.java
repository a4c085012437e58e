package io.github.dfconsole.ui.submission;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.change.SubmissionIntent;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/** What a page knows of the one request whose outcome is unknown, if there is one. */
final class UnsettledRequest<D extends SubmissionDraft> {

    private final ReadOnlyObjectWrapper<@Nullable SubmissionIntent<D>> intent =
            new ReadOnlyObjectWrapper<>(this, "intent");
    private @Nullable ApiFailure cause;
    private LastLook lastLook = new LastLook.Absent();

    /**
     * Its outcome is unknown.
     *
     * @param why the reason; the first one that is known stays, later ones are about looking it up
     */
    void set(SubmissionIntent<D> unknown, @Nullable ApiFailure why) {
        if (!unknown.equals(intent.get())) {
            cause = why;
        }
        intent.set(unknown);
    }

    void adopt(PendingSubmission<D> pending) {
        set(pending.intent(), pending.cause());
        lastLook = pending.lastLook();
    }

    void notFound(LastLook last) {
        lastLook = last;
    }

    /** Its outcome is known, or it is another's to look up. */
    void clear() {
        cause = null;
        intent.set(null);
    }

    /** Gives it to the receiver, if there is one. */
    void handOver(BackgroundResults<D> receiver) {
        SubmissionIntent<D> unknown = intent.get();
        ApiFailure why = cause;
        clear();
        if (unknown != null) {
            receiver.unsettled(unknown, why);
        }
    }

    /** What is shown while nothing is done about it. */
    SubmissionProgress progress() {
        SubmissionIntent<D> unknown = intent.get();
        return unknown == null
                ? new SubmissionProgress.Idle()
                : new SubmissionProgress.NotFound(unknown, cause, lastLook);
    }

    @Nullable SubmissionIntent<D> get() {
        return intent.get();
    }

    ReadOnlyObjectProperty<@Nullable SubmissionIntent<D>> property() {
        return intent.getReadOnlyProperty();
    }
}
