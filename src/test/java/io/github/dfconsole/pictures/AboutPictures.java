package io.github.dfconsole.pictures;

import io.github.dfconsole.service.parts.Part;
import io.github.dfconsole.service.parts.PartCatalogue;
import io.github.dfconsole.ui.about.AboutFacts;
import io.github.dfconsole.ui.about.AboutPane;
import io.github.dfconsole.ui.about.AboutViewModel;
import io.github.dfconsole.ui.about.Place;

import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The About dialog: versions, a long path, parts, and a list that cannot be read. */
final class AboutPictures {

    private static final Path FOLDER = Path.of("/home/kim/.config/dataforest-console");
    private static final Path LOGS =
            Path.of(
                    "/home/kim/a folder with a long name/and another one inside of it"
                            + "/and one more that nobody can remember/dataforest-console/logs");
    private static final AboutFacts FACTS =
            new AboutFacts(
                    "0.1.0",
                    "25.0.3+9-LTS (Eclipse Adoptium)",
                    "26.0.2+3",
                    "Linux 6.1.0-28-amd64 amd64",
                    false,
                    new Part(
                            "OpenJDK (Eclipse Adoptium)",
                            "25.0.3+9-LTS",
                            List.of("GPL-2.0-with-classpath-exception")),
                    List.of(
                            new Place(Place.Kind.SETTINGS, FOLDER.resolve("settings.json"), FOLDER),
                            Place.folder(Place.Kind.DRAFTS, FOLDER.resolve("notebook-drafts")),
                            Place.folder(Place.Kind.PRESETS, FOLDER.resolve("notebook-presets")),
                            Place.folder(Place.Kind.JOURNAL, FOLDER.resolve("notebook-journal")),
                            Place.folder(Place.Kind.LOGS, LOGS)),
                    Optional.of("AccessDeniedException: " + LOGS));

    private final Camera camera;
    private final PictureSettings setting;

    AboutPictures(Camera camera, PictureSettings setting) {
        this.camera = camera;
        this.setting = setting;
    }

    void shoot() {
        AboutViewModel model = model(PartCatalogue.ofThisProgram());
        Scene scene = open(model);
        camera.shoot(scene, setting.named("about"), 1);
        choose(scene, 1);
        onUiThread(() -> model.places().open(FACTS.places().get(1)));
        camera.await("not opened", () -> model.places().notOpened().get() != null);
        camera.shoot(scene, setting.named("about-files"), 1);
        camera.shoot(scene, setting.named("about-files-200"), 2);
        choose(scene, 2);
        onUiThread(model::load);
        camera.await("the licence", () -> !model.parts().licence().get().isEmpty());
        camera.shoot(scene, setting.named("about-parts"), 1);
        camera.shoot(scene, setting.named("about-parts-200"), 2);

        AboutViewModel broken = model(new PartCatalogue(name -> null));
        Scene failed = open(broken);
        choose(failed, 2);
        camera.shoot(failed, setting.named("about-parts-loading"), 1);
        onUiThread(broken::load);
        camera.await("the failure", () -> broken.parts().failure().get() != null);
        camera.shoot(failed, setting.named("about-parts-failed"), 1);
    }

    private AboutViewModel model(PartCatalogue catalogue) {
        return new AboutViewModel(
                setting.around().jobs(),
                FACTS,
                catalogue,
                folder -> {
                    throw new NoSuchFileException(folder.toString());
                });
    }

    private Scene open(AboutViewModel model) {
        return Camera.onUiThread(
                () ->
                        setting.scene(
                                new StackPane(new AboutPane(model, setting.around().texts())),
                                820,
                                600));
    }

    private static void choose(Scene scene, int tab) {
        onUiThread(
                () ->
                        ((TabPane) scene.getRoot().lookup("#about-tabs"))
                                .getSelectionModel()
                                .select(tab));
    }

    private static void onUiThread(Runnable action) {
        Camera.onUiThread(
                () -> {
                    action.run();
                    return true;
                });
    }
}
