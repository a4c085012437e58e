package io.github.dfconsole.ui.submission;

import io.github.dfconsole.service.change.SubmissionDraft;

/** Whether the page of a request was left, and what is then reported to others. */
final class LeftPage<D extends SubmissionDraft> {

    private final BackgroundResults<D> results;
    private String name = "";
    private boolean left;
    private boolean wasBusy;

    LeftPage(BackgroundResults<D> results) {
        this.results = results;
    }

    void sending(String requestName) {
        name = requestName;
    }

    void leave(boolean isBusy) {
        left = true;
        wasBusy = isBusy;
    }

    void handOver(UnsettledRequest<D> unsettled) {
        unsettled.handOver(results);
    }

    boolean isLeft() {
        return left;
    }

    /** Reports how a request ended that was under way when the page was left. */
    void report(SubmissionProgress progress) {
        switch (progress) {
            case SubmissionProgress.Failed failed when wasBusy ->
                    results.failed(name, failed.cause());
            case SubmissionProgress.NameTaken _ when wasBusy -> results.nameTaken(name);
            default -> {
                // The user has seen it, or will see it in the list.
            }
        }
    }
}
