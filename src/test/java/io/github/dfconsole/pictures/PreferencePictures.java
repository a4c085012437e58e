package io.github.dfconsole.pictures;

import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.ui.about.Place;
import io.github.dfconsole.ui.about.PlacesViewModel;
import io.github.dfconsole.ui.preferences.PreferencesView;
import io.github.dfconsole.ui.preferences.PreferencesViewModel;
import io.github.dfconsole.ui.preferences.ScreenChoice;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.shell.ShellViewModel;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The page of preferences: its beginning, its end with a problem, and on a small screen. */
final class PreferencePictures {

    private static final Path FOLDER = Path.of("/home/kim/.config/dataforest-console");
    private static final List<Place> PLACES =
            List.of(
                    new Place(Place.Kind.SETTINGS, FOLDER.resolve("settings.json"), FOLDER),
                    Place.folder(Place.Kind.DRAFTS, FOLDER.resolve("notebook-drafts")),
                    Place.folder(Place.Kind.CHANGES, FOLDER.resolve("change-journal")),
                    Place.folder(Place.Kind.LOGS, FOLDER.resolve("logs")));

    private final Camera camera;
    private final PictureSettings setting;

    PreferencePictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() {
        PreferencesViewModel model = model();
        Scene scene = open(model, 720, 640);
        camera.shoot(scene, setting.named("preferences"), 1);
        camera.shoot(scene, setting.named("preferences-200"), 2);
        scrollTo(scene, 0.55);
        camera.shoot(scene, setting.named("preferences-middle"), 1);
        onUiThread(() -> model.places().open(PLACES.get(1)));
        camera.await("not opened", () -> model.places().notOpened().get() != null);
        scrollTo(scene, 1);
        camera.shoot(scene, setting.named("preferences-end"), 1);
        camera.shoot(scene, setting.named("preferences-end-200"), 2);
        Scene small = open(model(), 720, 480);
        camera.shoot(small, setting.named("preferences-small"), 1);
    }

    private PreferencesViewModel model() {
        FakeWire wire = new FakeWire();
        ShellViewModel shell = setting.shell(connection -> wire.session());
        List<ScreenChoice> screens =
                shell.resources().stream().map(PreferencePictures::choice).toList();
        Settings settings = setting.around().settings();
        settings.preferences().timeZone().set(ZoneId.of("Asia/Seoul"));
        return new PreferencesViewModel(
                settings,
                setting.around().clock(),
                screens,
                screens.getLast(),
                new PlacesViewModel(
                        setting.around().jobs(),
                        PLACES,
                        Optional.empty(),
                        folder -> {
                            throw new NoSuchFileException(folder.toString());
                        }));
    }

    private static ScreenChoice choice(ResourceViewModel<?, ?> kind) {
        return new ScreenChoice(kind.kindId(), kind.texts().title());
    }

    private Scene open(PreferencesViewModel model, double width, double height) {
        return Camera.onUiThread(
                () -> {
                    PreferencesView view =
                            new PreferencesView(
                                    model, setting.around().texts(), setting.around().times());
                    view.setPrefSize(width, height);
                    return setting.scene(new StackPane(view), width, height);
                });
    }

    private static void scrollTo(Scene scene, double place) {
        onUiThread(
                () -> ((ScrollPane) scene.getRoot().lookup(".preferences-page")).setVvalue(place));
    }

    private static void onUiThread(Runnable action) {
        Camera.onUiThread(
                () -> {
                    action.run();
                    return true;
                });
    }
}
