package io.github.dfconsole.pictures;

import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.background.FxThread;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.launch.ResourceKinds;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.connect.SessionOpener;
import io.github.dfconsole.ui.notebooks.NotebookWorkbench;
import io.github.dfconsole.ui.notebooks.NotebooksKind;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.notice.NoticesPane;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.shell.MainView;
import io.github.dfconsole.ui.shell.ShellViewModel;
import io.github.dfconsole.ui.shell.SwitchConnection;
import io.github.dfconsole.ui.theme.Fonts;
import io.github.dfconsole.ui.theme.TableDensity;
import io.github.dfconsole.ui.theme.Theme;

import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** The language and theme of a picture, and a fixed time. */
record PictureSettings(Language language, ThemeChoice theme, ScreenContext around) {

    static final Instant NOW = Instant.parse("2026-11-02T05:21:07Z");
    private static final ThreadedJobs JOBS = new ThreadedJobs(new FxThread());

    /** Returns a clock of a service that goes on from the fixed time. */
    static InstantSource running() {
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), NOW));
    }

    static PictureSettings of(Language language, ThemeChoice theme) {
        Settings settings = new Settings(language, theme);
        Theme.follow(settings.theme());
        return new PictureSettings(
                language,
                theme,
                new ScreenContext(
                        settings,
                        new Texts(language.locale()),
                        new Times(ZoneId.of("Asia/Seoul")),
                        JOBS,
                        new Poller(JOBS),
                        () -> NOW,
                        page -> {},
                        new Notices(JOBS, notice -> {})));
    }

    /** Returns a scene of this size. */
    Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        Theme.dress(scene);
        TableDensity.follow(around.settings().preferences().density(), root);
        Fonts.follow(around.settings().language(), root, around.jobs());
        return scene;
    }

    /** Returns the view-model of a window that is not connected yet. */
    ShellViewModel shell(SessionOpener opener) {
        return shell(opener, folder());
    }

    /** Returns the view-model of a window, which keeps its files in a folder. */
    ShellViewModel shell(SessionOpener opener, Path folder) {
        return Camera.onUiThread(
                () ->
                        new ShellViewModel(
                                around.jobs(),
                                opener,
                                ResourceKinds.viewModels(folder, around),
                                ResourceKinds.FIRST_SHOWN));
    }

    /** Returns the list of notebooks of a window. */
    @SuppressWarnings("unchecked") // the kind with this id lists notebooks
    static ResourceViewModel<Notebook, NotebookDetail> notebooks(ShellViewModel shell) {
        return (ResourceViewModel<Notebook, NotebookDetail>) shell.resource("notebooks");
    }

    /** Returns the workbench of the notebooks of a window. */
    static NotebookWorkbench workbench(ShellViewModel shell) {
        NotebooksKind kind = (NotebooksKind) notebooks(shell).kind();
        return kind.work().open().orElseThrow();
    }

    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("pictures");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the scene of a window that is connecting. */
    Scene open(ShellViewModel shell, Connection connection, double width, double height) {
        return Camera.onUiThread(
                () -> {
                    MainView view =
                            new MainView(
                                    shell,
                                    around,
                                    new SwitchConnection(
                                            () -> {},
                                            FXCollections.observableArrayList(),
                                            Profile::title,
                                            profile -> {},
                                            () -> {}),
                                    () -> {},
                                    () -> {});
                    NoticesPane notices = new NoticesPane(around.notices(), around.texts());
                    Scene scene = scene(new StackPane(view, notices), width, height);
                    shell.connect(connection);
                    return scene;
                });
    }

    /** Closes the notices, which may lie over what a picture is about. */
    void closeNotices() {
        Camera.onUiThread(
                () -> {
                    List.copyOf(around.notices().shown()).forEach(around.notices()::dismiss);
                    return true;
                });
    }

    /** Returns the name of a picture with its language and theme. */
    String named(String name) {
        return "%s-%s-%s"
                .formatted(name, theme.name().toLowerCase(java.util.Locale.ROOT), language.code());
    }
}
