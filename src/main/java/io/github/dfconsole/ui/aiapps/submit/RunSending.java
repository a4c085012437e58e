package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.ui.submission.Approval;
import io.github.dfconsole.ui.submission.PendingSubmission;

import java.util.List;
import java.util.Optional;

/**
 * Lets a run be sent, or not: nothing is sent while an earlier run of the same workspace is looked
 * for, because it may be the same one, and GPUs would be paid for twice.
 *
 * @param form what is sent
 * @param unsettled the runs that it is not known of whether they were submitted
 * @param questions what is asked
 * @param usual asks what every connection asks
 */
record RunSending(
        RunFormViewModel form,
        List<PendingSubmission<RunDraft>> unsettled,
        RunQuestions questions,
        Approval usual)
        implements Approval {

    @Override
    public void ask(Wanted wanted, Runnable send) {
        Runnable goOn = () -> usual.ask(warned(wanted), send);
        Optional<PendingSubmission<RunDraft>> earlier =
                unsettled.stream()
                        .filter(each -> isOfTheSame(each.intent().draft(), form.draft()))
                        .findFirst();
        if (earlier.isEmpty()) {
            goOn.run();
        } else if (earlier.get().looking().get()) {
            questions.waitForLook(earlier.get());
        } else {
            questions.besideUnsettled(earlier.get(), goOn);
        }
    }

    private static boolean isOfTheSame(RunDraft earlier, RunDraft now) {
        return earlier.accountId().equals(now.accountId())
                && earlier.workspaceId().equals(now.workspaceId());
    }

    private Wanted warned(Wanted wanted) {
        List<String> replaced = form.replacedPaths();
        return replaced.isEmpty() ? wanted : wanted.warnedOf(questions.replacing(replaced));
    }
}
