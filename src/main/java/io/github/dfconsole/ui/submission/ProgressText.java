package io.github.dfconsole.ui.submission;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.submission.SubmissionProgress.AnotherUnconfirmed;
import io.github.dfconsole.ui.submission.SubmissionProgress.NotFound;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How far a request has come, in the user's language.
 *
 * @param title the heading; empty while something is under way or there is nothing to say
 * @param text what is known; empty if there is nothing to say
 * @param said the service's own words, quoted; empty if there are none
 * @param next what to do next; empty if there is nothing to do or the buttons say it
 */
public record ProgressText(String title, String text, String said, String next) {

    /** Puts a state of progress into words. */
    public static ProgressText of(SubmissionProgress progress, SubmissionTexts kind) {
        Texts texts = kind.texts();
        String prefix = kind.prefix();
        return switch (progress) {
            case SubmissionProgress.Idle _, SubmissionProgress.Done _ -> underWay("");
            case SubmissionProgress.Sending _ ->
                    underWay(texts.get(prefix + ".submission.sending"));
            case SubmissionProgress.LookingUp looking ->
                    underWay(
                            texts.get(
                                    prefix + ".submission.looking-up",
                                    SubmissionTexts.name(looking.intent().name()),
                                    looking.look(),
                                    looking.of()));
            case NotFound unknown -> notFound(unknown, kind);
            case AnotherUnconfirmed another -> another(another, kind);
            case SubmissionProgress.NameTaken _ ->
                    new ProgressText(
                            texts.get(prefix + ".submission.refused"),
                            texts.get(prefix + ".submission.name-taken"),
                            "",
                            "");
            case SubmissionProgress.Failed failed -> failed(failed.cause(), kind);
        };
    }

    private static ProgressText underWay(String text) {
        return new ProgressText("", text, "", "");
    }

    private static ProgressText notFound(NotFound unknown, SubmissionTexts kind) {
        Texts texts = kind.texts();
        String prefix = kind.prefix();
        String name = SubmissionTexts.name(unknown.intent().name());
        String text =
                switch (unknown.lastLook()) {
                    case LastLook.Absent _ ->
                            texts.get(prefix + ".submission.unknown.absent", name);
                    case LastLook.Ambiguous ambiguous ->
                            texts.get(
                                    prefix + ".submission.unknown.ambiguous",
                                    name,
                                    names(ambiguous.candidates()));
                    case LastLook.Unreadable unreadable ->
                            Sentences.join(
                                    texts.get(prefix + ".submission.unknown.unreadable", name),
                                    failure(unreadable.cause(), kind).reason());
                };
        return new ProgressText(
                texts.get(prefix + ".submission.unknown.title", name),
                text,
                said(unknown.cause(), kind),
                "");
    }

    private static ProgressText another(AnotherUnconfirmed another, SubmissionTexts kind) {
        SubmissionIntent<?> earlier = another.earlier();
        String name = SubmissionTexts.name(earlier.name());
        return new ProgressText(
                kind.texts().get(kind.prefix() + ".submission.unknown.title", name),
                kind.texts()
                        .get(
                                kind.prefix() + ".submission.another",
                                name,
                                SubmissionTexts.name(earlier.accountName()),
                                SubmissionTexts.name(another.name()),
                                SubmissionTexts.name(another.accountName())),
                "",
                "");
    }

    private static ProgressText failed(Throwable cause, SubmissionTexts kind) {
        FailureText failure = failure(cause, kind);
        return new ProgressText(
                kind.texts().get(kind.prefix() + ".submission.refused"),
                failure.cause(),
                failure.said(),
                failure.next());
    }

    private static FailureText failure(Throwable cause, SubmissionTexts kind) {
        return FailureText.of(cause, kind.texts(), kind.times());
    }

    /**
     * The service's own words about a request whose outcome is unknown; empty if there are none.
     */
    static String said(@Nullable ApiFailure cause, SubmissionTexts kind) {
        return cause == null ? "" : FailureText.of(cause, kind.texts(), kind.times()).said();
    }

    /** Names in a row. */
    static String names(List<CreatedResource> resources) {
        return resources.stream()
                .map(resource -> SubmissionTexts.name(resource.name()))
                .collect(Collectors.joining(", "));
    }
}
