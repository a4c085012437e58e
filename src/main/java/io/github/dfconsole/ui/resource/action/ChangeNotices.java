package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;

/** Tells in a notice that changes have ended, wherever the user is by then. */
public final class ChangeNotices {

    private final Notices notices;
    private final Texts texts;
    private final ChangeText words;

    /** Tells of the changes of a screen. */
    public ChangeNotices(ActionHost<?> host) {
        this.notices = host.context().notices();
        this.texts = host.context().texts();
        this.words = new ChangeText(texts, host.context().times());
    }

    /** Says how a batch has ended. A plain refusal is on the screen where it was asked for. */
    public void ended(ChangeBatch batch) {
        if (batch.runs().stream()
                .allMatch(run -> run.progress().get() instanceof ChangeProgress.Refused)) {
            return;
        }
        Tone tone = batch.isDone() ? Tone.GOOD : Tone.ATTENTION;
        ChangeAction<?> action = batch.action();
        notices.say(
                new Notice(
                        tone, () -> texts.get(action.label().textKey()), () -> text(batch), null));
    }

    private String text(ChangeBatch batch) {
        return batch.runs().size() == 1
                ? words.of(batch, batch.runs().getFirst())
                : texts.get("change.count-done", batch.done(), batch.runs().size());
    }
}
