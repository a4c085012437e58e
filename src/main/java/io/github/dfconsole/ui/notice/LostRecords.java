package io.github.dfconsole.ui.notice;

import io.github.dfconsole.files.UnreadableFile;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;

import java.time.Instant;
import java.util.List;

/**
 * Says that records on this computer could not be read: which files, from when, and what to check.
 *
 * @param notices shows it
 * @param texts the texts, in the user's language
 * @param times points in time as a person reads them
 */
public record LostRecords(Notices notices, Texts texts, Times times) {

    private static final int LONGEST_FILE = 300;

    /**
     * Shows a notice for each file.
     *
     * @param textKey what was lost and what to check; its placeholders are the file and its date
     */
    public void say(String textKey, List<UnreadableFile> files) {
        for (UnreadableFile file : files) {
            notices.say(
                    new Notice(
                            Tone.ATTENTION,
                            () -> texts.get("records.lost"),
                            () -> text(textKey, file),
                            null));
        }
    }

    private String text(String textKey, UnreadableFile file) {
        Instant writtenAt = file.writtenAt();
        return texts.get(
                textKey,
                Printable.escape(file.file().toString(), LONGEST_FILE),
                writtenAt == null ? texts.get("records.undated") : times.exact(writtenAt));
    }
}
