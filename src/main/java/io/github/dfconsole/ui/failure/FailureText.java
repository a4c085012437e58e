package io.github.dfconsole.ui.failure;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.files.FileProblem;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.NotConnectedException;
import io.github.dfconsole.service.accounts.NoFingerprintException;
import io.github.dfconsole.service.change.ChangedMeanwhileException;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import java.nio.file.Path;
import java.util.List;

/**
 * A failure in the user's language: what caused it, what to do next, and the details of a report
 * (E1, E5, E8, E10).
 *
 * @param cause one sentence
 * @param next one sentence; empty if there is nothing to do
 * @param said what the service answered, as a quotation; empty if it gave no message
 * @param details names and values for a report; none of them is secret
 */
public record FailureText(String cause, String next, String said, List<FailureDetail> details) {

    /** Describes any failure of a job. */
    public static FailureText of(Throwable failure, Texts texts, Times times) {
        if (failure instanceof ApiException call) {
            return of(call.failure(), texts, times);
        }
        if (failure instanceof IncompleteListException incomplete) {
            return new FailureText(
                    IncompleteListText.of(incomplete.listing(), texts),
                    texts.get("failure.incomplete-list.next"),
                    "",
                    List.of());
        }
        if (failure instanceof NoFingerprintException) {
            return of(FailureMessage.NO_FINGERPRINT, texts);
        }
        if (failure instanceof NotConnectedException) {
            return of(FailureMessage.NOT_CONNECTED, texts);
        }
        if (failure instanceof ChangedMeanwhileException changed) {
            return of(meanwhile(changed, texts), List.of());
        }
        return FileExplanation.of(failure, texts)
                .map(file -> of(file, List.of()))
                .orElseGet(() -> unexpected(failure, texts));
    }

    /** Describes a failed call. */
    public static FailureText of(ApiFailure failure, Texts texts, Times times) {
        Explanation explanation = CallExplanation.of(failure, texts);
        return new FailureText(
                explanation.cause(),
                explanation.next(),
                CallDetails.quote(failure.report(), texts),
                CallDetails.of(failure, texts, times));
    }

    /** Describes why a file that the user has chosen could not be written. */
    public static FailureText notWritten(FileProblem problem, Path file, Texts texts) {
        return of(FileExplanation.notWritten(problem, file, texts), List.of());
    }

    private static FailureText of(FailureMessage message, Texts texts) {
        return of(new Explanation(message.cause(texts), message.remedy(texts)), List.of());
    }

    private static Explanation meanwhile(ChangedMeanwhileException changed, Texts texts) {
        FailureMessage message =
                switch (changed.what()) {
                    case ENDED -> FailureMessage.ENDED_MEANWHILE;
                    case PART_GONE -> FailureMessage.GONE_MEANWHILE;
                    case OTHER_NUMBER -> FailureMessage.OTHER_MEANWHILE;
                };
        return new Explanation(message.cause(texts), message.remedy(texts));
    }

    /** Names the class of an unexpected error only: its message may contain anything. */
    private static FailureText unexpected(Throwable failure, Texts texts) {
        String name = failure.getClass().getName();
        return of(
                new Explanation(
                        FailureMessage.INTERNAL.cause(texts),
                        FailureMessage.INTERNAL.remedy(texts)),
                List.of(new FailureDetail(texts.get("failure.details.error"), name)));
    }

    private static FailureText of(Explanation explanation, List<FailureDetail> details) {
        return new FailureText(explanation.cause(), explanation.next(), "", details);
    }

    /** Returns cause and quotation, where the next step is said by the sentence around it. */
    public String reason() {
        return Sentences.join(cause, said);
    }

    /** Returns cause, quotation and next step in one paragraph, for example for a notice. */
    public String inOne() {
        return Sentences.join(cause, said, next);
    }

    /** Returns a report as plain text, one line for each detail. */
    public String report() {
        StringBuilder report = new StringBuilder(cause).append('\n');
        if (!said.isEmpty()) {
            report.append(said).append('\n');
        }
        for (FailureDetail detail : details) {
            report.append(detail.name()).append(": ").append(detail.value()).append('\n');
        }
        return Printable.escapeButLayout(report.toString());
    }
}
