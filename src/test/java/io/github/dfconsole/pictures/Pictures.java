package io.github.dfconsole.pictures;

import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.ThemeChoice;

import javafx.application.Platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** Takes a picture of every screen, in both themes and every language. Run with -Ppictures. */
public final class Pictures {

    private Pictures() {}

    /**
     * Writes the pictures into the folder named by the first argument; the second is an expression
     * for the themes and languages, such as {@code dark-ko}.
     */
    public static void main(String[] arguments) throws Exception {
        AtomicReference<Throwable> unexpected = new AtomicReference<>();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> {
                    failure.printStackTrace();
                    unexpected.set(failure);
                });
        Camera camera = new Camera(Path.of(arguments[0]));
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        try {
            takeAll(camera, arguments[1]);
        } catch (RuntimeException e) {
            unexpected.set(e);
            e.printStackTrace();
        }
        // A sandbox of a picture that failed is still running and would keep the process alive.
        System.exit(unexpected.get() == null ? 0 : 1);
    }

    private static void takeAll(Camera camera, String wanted) throws Exception {
        for (Language language : Language.values()) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                if (!name(theme, language).matches(wanted)) {
                    continue;
                }
                take(camera, language, theme);
            }
        }
    }

    private static void take(Camera camera, Language language, ThemeChoice theme) throws Exception {
        new PreferencePictures(camera, fresh(language, theme)).shoot();
        new ConnectPictures(camera, fresh(language, theme)).shoot();
        new AiWorkspacePictures(camera, fresh(language, theme)).shoot();
        new NotebookPictures(camera, fresh(language, theme)).shoot();
        new WizardPictures(camera, fresh(language, theme)).shoot();
        new AiAppPictures(camera, fresh(language, theme)).shoot();
        new AppWizardPictures(camera, fresh(language, theme)).shoot();
        new WorkspaceWizardPictures(camera, fresh(language, theme)).shoot();
        new ListPictures(camera, fresh(language, theme)).shoot();
        new AppPictures(camera, fresh(language, theme)).shoot();
        new AccountPictures(camera, fresh(language, theme)).shoot();
        new AccountSheetPictures(camera, fresh(language, theme)).shoot();
        new AppSheetPictures(camera, fresh(language, theme)).shoot();
        new AiWorkspaceSheetPictures(camera, fresh(language, theme)).shoot();
        new AboutPictures(camera, fresh(language, theme)).shoot();
    }

    /** Returns settings of their own: a notice that comes late would be in the next pictures. */
    private static PictureSettings fresh(Language language, ThemeChoice theme) {
        return Camera.onUiThread(() -> PictureSettings.of(language, theme));
    }

    private static String name(ThemeChoice theme, Language language) {
        return theme.name().toLowerCase(Locale.ROOT) + "-" + language.code();
    }
}
