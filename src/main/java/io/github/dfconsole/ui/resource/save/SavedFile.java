package io.github.dfconsole.ui.resource.save;

import io.github.dfconsole.files.FileNames;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.notice.Notices.Action;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Function;

/** Where a file is suggested to go, and what is said once it is there. */
public final class SavedFile {

    private static final int LONGEST_PATH = 300;

    private SavedFile() {}

    /** A file in the home folder, whose name every system takes. */
    public static Path suggested(String prefix, String name, String suffix) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return suggested(prefix + safe + suffix);
    }

    /** A file in the home folder, whose name is the given one as far as every system takes it. */
    public static Path suggested(String name) {
        return Path.of(System.getProperty("user.home"), FileNames.portable(name));
    }

    /**
     * Says above the window that a file was written, and leads to its folder.
     *
     * @param titleKey message key of what was done
     * @param words says it, given the path as it can be shown
     */
    public static void say(
            ScreenContext context,
            Tone tone,
            String titleKey,
            Path file,
            Function<String, String> words) {
        String shown = Printable.escape(file.toString(), LONGEST_PATH);
        context.notices()
                .say(
                        new Notice(
                                tone,
                                () -> context.texts().get(titleKey),
                                () -> words.apply(shown),
                                openFolder(context, file.toAbsolutePath().getParent())));
    }

    private static @Nullable Action openFolder(ScreenContext context, @Nullable Path folder) {
        return folder == null
                ? null
                : new Action(
                        () -> context.texts().get("export.open-folder"),
                        () -> context.browser().accept(folder.toUri()));
    }
}
