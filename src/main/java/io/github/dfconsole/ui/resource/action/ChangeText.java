package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.change.NotSentException;
import io.github.dfconsole.service.change.ReadPace;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.action.ChangeProgress.Done.How;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;

/** What is said about a change: done, refused, or not known and being looked up. */
final class ChangeText {

    private static final int LONGEST_NAME = 60;

    private final Texts texts;
    private final Times times;

    ChangeText(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
    }

    /** One sentence or two about a change to one resource. */
    String of(ChangeBatch batch, ChangeRun run) {
        String name = name(run);
        return switch (run.progress().get()) {
            case ChangeProgress.Queued _ ->
                    texts.get(batch.isHeld(run) ? "change.queued-after" : "change.queued", name);
            case ChangeProgress.Sending _ -> texts.get("change.sending", name);
            case ChangeProgress.LookingUp looking ->
                    texts.get("change.looking", name, why(looking.why()));
            case ChangeProgress.Awaiting awaiting ->
                    texts.get("change.awaiting", name, clock(awaiting.nextLook()));
            case ChangeProgress.Done done -> done(batch, run, done.how());
            case ChangeProgress.Refused refused -> refused(batch, name, refused.cause());
            case ChangeProgress.NotSeen notSeen ->
                    texts.get(
                            batch.action().noTraceKey().orElse("change.not-seen"),
                            name,
                            why(notSeen.why()));
            case ChangeProgress.Unknown unknown ->
                    texts.get("change.unknown", name, ofLook(unknown.lookFailure()));
            case ChangeProgress.NotVisible notVisible -> notVisible(batch, run, notVisible);
            case ChangeProgress.NotSent _ -> texts.get("change.not-sent", name);
            case ChangeProgress.Unfinished unfinished -> unfinished(name, unfinished);
        };
    }

    private String done(ChangeBatch batch, ChangeRun run, How how) {
        ChangeAction.Texts words = batch.action().texts();
        if (how == How.ALREADY) {
            return texts.get(words.already(), name(run));
        }
        return batch.action()
                .soOtherwiseKey(run.change())
                .map(key -> texts.get(key, name(run)))
                .orElseGet(() -> done(words, name(run), how));
    }

    private String notVisible(
            ChangeBatch batch, ChangeRun run, ChangeProgress.NotVisible notVisible) {
        String key = batch.action().noTraceKey().orElse("change.not-visible");
        return Sentences.join(
                texts.get(key, name(run), why(notVisible.why())),
                run.canSendAgain() ? texts.get("change.harmless") : "");
    }

    private String unfinished(String name, ChangeProgress.Unfinished unfinished) {
        Throwable lookFailure = unfinished.lookFailure();
        return lookFailure == null
                ? texts.get("change.unfinished", name, unfinished.waited().toMinutes())
                : texts.get("change.unchecked", name, ofLook(lookFailure));
    }

    /** A failure that lasts is not mended by looking again, so that its remedy is said. */
    private String ofLook(Throwable failure) {
        return ReadPace.isLasting(failure) ? failure(failure) : withoutAdvice(failure);
    }

    private String refused(ChangeBatch batch, String name, Throwable cause) {
        if (cause instanceof NotSentException notSent) {
            return texts.get("change.not-sent-why", name, whyNotSent(batch, notSent));
        }
        return cause instanceof IOException
                ? texts.get("change.not-written", name)
                : texts.get("change.refused", name, failure(cause));
    }

    private String whyNotSent(ChangeBatch batch, NotSentException cause) {
        return cause.isBecauseOfEarlier()
                ? texts.get("change.not-sent-why.earlier")
                : batch.action().whyNotSent(cause).orElseGet(() -> failure(cause));
    }

    private String done(ChangeAction.Texts words, String name, How how) {
        String done = texts.get(words.done(), name);
        return how == How.SEEN ? Sentences.join(done, texts.get("change.seen")) : done;
    }

    /** The name of the resource, safe to show. */
    static String name(ChangeRun run) {
        return Printable.escape(run.name(), LONGEST_NAME);
    }

    private String why(@Nullable ApiFailure failure) {
        return failure == null
                ? texts.get("change.earlier-run")
                : withoutAdvice(new ApiException(failure));
    }

    /** What to do next is said by the sentence around it. */
    private String withoutAdvice(Throwable cause) {
        return FailureText.of(cause, texts, times).reason();
    }

    private String failure(Throwable cause) {
        return FailureText.of(cause, texts, times).inOne();
    }

    private String clock(Instant at) {
        return times.clock(at);
    }
}
