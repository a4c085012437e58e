package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.notice.Notices.Notice;

/** Says in the corner of the window why an action is not carried out. */
final class ActionNotice {

    private ActionNotice() {}

    /** Says it under the name of the action. */
    static void say(
            ActionHost<?> host, ResourceAction<?> action, Notices.Tone tone, String reasonKey) {
        Texts texts = host.context().texts();
        host.context()
                .notices()
                .say(
                        new Notice(
                                tone,
                                () -> texts.get(action.label().textKey()),
                                () -> texts.get(reasonKey),
                                null));
    }
}
