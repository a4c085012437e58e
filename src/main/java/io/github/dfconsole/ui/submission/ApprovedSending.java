package io.github.dfconsole.ui.submission;

import io.github.dfconsole.service.change.SubmissionRequest;

import javafx.beans.value.ObservableValue;

/**
 * Sends a request once it is approved, unless something else has happened while it was asked.
 *
 * @param approval lets each request be sent, or not
 * @param progress how far the last request has come
 */
record ApprovedSending(Approval approval, ObservableValue<SubmissionProgress> progress) {

    /**
     * Asks for approval.
     *
     * @param isBesideAnother whether another may have been created already
     */
    void ask(SubmissionRequest<?, ?> request, boolean isBesideAnother, Runnable send) {
        SubmissionProgress asked = progress.getValue();
        approval.ask(
                new Approval.Wanted(
                        request.draft().name(), request.accountName(), isBesideAnother, null),
                () -> {
                    if (progress.getValue().equals(asked)) {
                        send.run();
                    }
                });
    }
}
