package io.github.dfconsole.pictures;

import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.ThemeChoice;

import javafx.application.Platform;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Takes a picture of every screen, in both themes and every language. Run with -Ppictures. */
public final class Pictures {

    private Pictures() {}

    /**
     * Writes the pictures into the folder named by the first argument; the second is an expression
     * for the themes and languages, such as {@code dark-ko}, the third one for the screens.
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
            takeAll(camera, arguments[1], arguments[2]);
        } catch (RuntimeException e) {
            unexpected.set(e);
            e.printStackTrace();
        }
        // A sandbox of a picture that failed is still running and would keep the process alive.
        System.exit(unexpected.get() == null ? 0 : 1);
    }

    private static void takeAll(Camera camera, String wanted, String screens) throws Exception {
        for (Language language : Language.values()) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                if (!name(theme, language).matches(wanted)) {
                    continue;
                }
                for (Map.Entry<String, Album> album : albums(camera).entrySet()) {
                    if (album.getKey().matches(screens)) {
                        album.getValue().shoot(fresh(language, theme));
                    }
                }
            }
        }
    }

    private interface Album {
        void shoot(PictureSettings setting) throws Exception;
    }

    private static Map<String, Album> albums(Camera camera) {
        Map<String, Album> all = new LinkedHashMap<>();
        all.put("preferences", setting -> new PreferencePictures(camera, setting).shoot());
        all.put("connect", setting -> new ConnectPictures(camera, setting).shoot());
        all.put("aiworkspaces", setting -> new AiWorkspacePictures(camera, setting).shoot());
        all.put("remembered", setting -> new RememberedPictures(camera, setting).shoot());
        all.put("notebooks", setting -> new NotebookPictures(camera, setting).shoot());
        all.put("notebook-wizard", setting -> new WizardPictures(camera, setting).shoot());
        all.put("aiapps", setting -> new AiAppPictures(camera, setting).shoot());
        all.put("run-form", setting -> new RunFormPictures(camera, setting).shoot());
        all.put("app-wizard", setting -> new AppWizardPictures(camera, setting).shoot());
        all.put(
                "workspace-wizard",
                setting -> new WorkspaceWizardPictures(camera, setting).shoot());
        all.put("lists", setting -> new ListPictures(camera, setting).shoot());
        all.put("apps", setting -> new AppPictures(camera, setting).shoot());
        all.put("accounts", setting -> new AccountPictures(camera, setting).shoot());
        all.put("account-sheets", setting -> new AccountSheetPictures(camera, setting).shoot());
        all.put("app-sheets", setting -> new AppSheetPictures(camera, setting).shoot());
        all.put(
                "workspace-sheets",
                setting -> new AiWorkspaceSheetPictures(camera, setting).shoot());
        all.put("about", setting -> new AboutPictures(camera, setting).shoot());
        return all;
    }

    /** Returns settings of their own: a notice that comes late would be in the next pictures. */
    private static PictureSettings fresh(Language language, ThemeChoice theme) {
        return Camera.onUiThread(() -> PictureSettings.of(language, theme));
    }

    private static String name(ThemeChoice theme, Language language) {
        return theme.name().toLowerCase(Locale.ROOT) + "-" + language.code();
    }
}
