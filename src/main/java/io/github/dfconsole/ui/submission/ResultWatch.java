package io.github.dfconsole.ui.submission;

import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.SubmissionOutcome;
import io.github.dfconsole.service.change.WatchedResource;

/** Follows what requests have created. */
record ResultWatch<D extends SubmissionDraft>(Submission<?, D> submission, StateWatch watch) {

    WatchedResource accepted(D draft, SubmissionOutcome.Accepted<D> accepted) {
        return watch.follow(
                submission.watch(draft, accepted.created()),
                accepted.sentAt(),
                accepted.acceptedAt());
    }

    WatchedResource found(SubmissionIntent<D> intent, CreatedResource created) {
        return watch.followFound(submission.watch(intent.draft(), created), intent.sentAt());
    }

    boolean isWatched(CreatedResource created) {
        return watch.find(created.id()).isPresent();
    }
}
