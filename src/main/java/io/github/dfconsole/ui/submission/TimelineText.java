package io.github.dfconsole.ui.submission;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.change.WatchState;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.ResourceState;

import java.time.Instant;

/** What is said of a resource on its way. */
public final class TimelineText {

    private TimelineText() {}

    /** One thing that has happened. */
    public static String of(WatchedResource.Mark mark, SubmissionTexts kind) {
        Texts texts = kind.texts();
        return switch (mark.event()) {
            case SENT -> texts.get("timeline.sent");
            case ACCEPTED -> texts.get("timeline.accepted");
            case FOUND -> texts.get("timeline.found");
            case STATE -> ResourceState.of(mark.state(), texts).word();
        };
    }

    /** What is waited for, or why watching has ended; empty once the state was reached. */
    public static String status(WatchedResource resource, SubmissionTexts kind) {
        Texts texts = kind.texts();
        return switch (resource.state().get()) {
            case WATCHING -> texts.get(kind.prefix() + ".timeline.waiting");
            case REACHED -> "";
            case LOST -> texts.get(kind.prefix() + ".timeline.lost");
            case GAVE_UP -> texts.get(kind.prefix() + ".timeline.gave-up");
            case REFUSED -> texts.get("timeline.refused");
            case GONE -> texts.get("timeline.gone");
        };
    }

    /** When its state is read next, and why only then; empty once watching has ended. */
    public static String nextLook(WatchedResource resource, SubmissionTexts kind) {
        Instant at = resource.nextLookAt().get();
        if (at == null) {
            return resource.state().get() == WatchState.WATCHING
                    ? kind.texts().get("timeline.looking")
                    : "";
        }
        Throwable failure = resource.failure().get();
        String clock = kind.times().clock(at);
        if (failure == null) {
            return kind.texts().get("timeline.next-look", clock);
        }
        return failure instanceof ApiException api && api.failure() instanceof ApiFailure.Throttled
                ? kind.texts().get("timeline.asked-to-wait", clock)
                : Sentences.join(
                        FailureText.of(failure, kind.texts(), kind.times()).reason(),
                        kind.texts().get("timeline.next-look", clock));
    }
}
