package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.submission.SubmissionTexts;

/** What is said of apps that are created. */
final class AppSubmissions {

    private AppSubmissions() {}

    /** The texts of creating an app. */
    static SubmissionTexts texts(Texts texts, Times times) {
        return new SubmissionTexts(texts, times, "apps");
    }
}
