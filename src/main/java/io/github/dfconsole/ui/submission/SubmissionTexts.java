package io.github.dfconsole.ui.submission;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

/**
 * The texts of one kind of resource that is created: some are the kind's own, under its prefix.
 *
 * @param texts all texts
 * @param times how times are written
 * @param prefix what the kind's keys begin with, for example {@code notebooks}
 */
public record SubmissionTexts(Texts texts, Times times, String prefix) {

    private static final int LONGEST_NAME = 60;

    /** A name as it is shown, whatever it holds. */
    static String name(String name) {
        return Printable.escape(name, LONGEST_NAME);
    }
}
