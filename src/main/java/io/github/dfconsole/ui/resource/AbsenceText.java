package io.github.dfconsole.ui.resource;

import io.github.dfconsole.service.OfferedGroups.State;
import io.github.dfconsole.service.offers.Absence;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

/** The words for a kind of resource that did not answer at an earlier time. */
public final class AbsenceText {

    private static final int LONGEST_CODE = 20;

    private AbsenceText() {}

    /** Since when it is not offered, and what the service said to that. */
    public static String of(Absence absence, Texts texts, Times times) {
        String code = Printable.escape(absence.code(), LONGEST_CODE);
        String answer =
                code.isEmpty()
                        ? "HTTP " + absence.status()
                        : "HTTP " + absence.status() + " / " + code;
        String at = times.minutes(absence.at());
        return absence.state() == State.NOT_PERMITTED
                ? texts.get("unavailable.remembered.not-permitted", at, answer)
                : texts.get("unavailable.remembered.not-offered", at, answer);
    }
}
