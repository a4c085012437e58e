package io.github.dfconsole.ui.notebooks.creation;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.submission.SubmissionTexts;

/** What is said of notebooks that are created. */
public final class NotebookSubmissions {

    private NotebookSubmissions() {}

    /** The texts of creating a notebook. */
    public static SubmissionTexts texts(Texts texts, Times times) {
        return new SubmissionTexts(texts, times, "notebooks");
    }
}
