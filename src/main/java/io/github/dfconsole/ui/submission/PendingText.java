package io.github.dfconsole.ui.submission;

import io.github.dfconsole.files.UnreadableFile;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.failure.FailureText;

import java.time.Instant;

/** What is said of requests whose outcome is unknown and that no page waits for. */
public final class PendingText {

    private static final int LONGEST_FILE = 300;

    private PendingText() {}

    /** What is known of one request, with the service's own words if there are any. */
    public static String of(PendingSubmission<?> pending, SubmissionTexts kind) {
        String known =
                pending.looking().get() ? looking(pending.intent(), kind) : notFound(pending, kind);
        String said = ProgressText.said(pending.cause(), kind);
        return Sentences.join(known, said);
    }

    private static String looking(SubmissionIntent<?> intent, SubmissionTexts kind) {
        return kind.texts()
                .get(
                        kind.prefix() + ".pending.looking",
                        SubmissionTexts.name(intent.name()),
                        SubmissionTexts.name(intent.accountName()),
                        kind.times().exact(intent.sentAt()));
    }

    private static String notFound(PendingSubmission<?> pending, SubmissionTexts kind) {
        Texts texts = kind.texts();
        String prefix = kind.prefix();
        String name = SubmissionTexts.name(pending.intent().name());
        String account = SubmissionTexts.name(pending.intent().accountName());
        String at = kind.times().exact(pending.intent().sentAt());
        return switch (pending.lastLook()) {
            case LastLook.Absent _ -> texts.get(prefix + ".pending.absent", name, account, at);
            case LastLook.Ambiguous ambiguous ->
                    texts.get(
                            prefix + ".pending.ambiguous",
                            name,
                            account,
                            at,
                            ProgressText.names(ambiguous.candidates()));
            case LastLook.Unreadable unreadable ->
                    Sentences.join(
                            texts.get(prefix + ".pending.unreadable", name, account, at),
                            FailureText.of(unreadable.cause(), texts, kind.times()).reason());
        };
    }

    /** What to check because a file of the journal could not be read. */
    public static String of(UnreadableFile file, SubmissionTexts kind) {
        Instant writtenAt = file.writtenAt();
        String path = Printable.escape(file.file().toString(), LONGEST_FILE);
        return writtenAt == null
                ? kind.texts().get(kind.prefix() + ".pending.lost-record", path)
                : kind.texts()
                        .get(
                                kind.prefix() + ".pending.lost-record-of",
                                path,
                                kind.times().exact(writtenAt));
    }

    /** What to check because the journal could not be read. */
    public static String ofJournal(SubmissionTexts kind) {
        return kind.texts().get(kind.prefix() + ".pending.lost-journal");
    }
}
