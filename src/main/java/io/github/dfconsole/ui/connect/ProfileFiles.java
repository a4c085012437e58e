package io.github.dfconsole.ui.connect;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.profile.ProfileFile;
import io.github.dfconsole.connection.profile.ProfileKeys.Source;
import io.github.dfconsole.service.export.TextFile;
import io.github.dfconsole.text.Texts;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;

/**
 * Passes saved connections on as a file without keys, and takes over such a file, or what refers to
 * keys that are found on this computer.
 */
final class ProfileFiles {

    private static final String NAME = "data-forest-connections.json";

    private final ProfilesViewModel model;
    private final Texts texts;
    private final Jobs jobs;
    private final MenuButton menu = new MenuButton();

    ProfileFiles(ProfilesViewModel model, Texts texts, Jobs jobs) {
        this.model = model;
        this.texts = texts;
        this.jobs = jobs;
        menu.setId("profile-files");
        menu.textProperty().bind(texts.bind("profile.files"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .setAll(
                        found("profile-import-environment", Source.ENVIRONMENT),
                        found("profile-import-configure", Source.CONFIGURE_FILE),
                        new SeparatorMenuItem(),
                        item("profile-import", "profile.import", this::open),
                        item("profile-export", "profile.export", this::save));
    }

    MenuButton menu() {
        return menu;
    }

    private MenuItem found(String id, Source source) {
        String key =
                source == Source.ENVIRONMENT
                        ? "profile.import.environment"
                        : "profile.import.configure";
        return item(id, key, () -> model.saved().importFound(source));
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void open() {
        File file = chooser("profile.import").showOpenDialog(menu.getScene().getWindow());
        if (file != null) {
            model.saved().importFrom(file.toPath());
        }
    }

    private void save() {
        FileChooser chooser = chooser("profile.export");
        chooser.setInitialFileName(NAME);
        // The system asks before it replaces a file.
        write(chooser.showSaveDialog(menu.getScene().getWindow()));
    }

    private void write(@Nullable File file) {
        if (file == null) {
            return;
        }
        Path path = file.toPath();
        String text = ProfileFile.text(model.saved().all());
        jobs.start(
                () -> TextFile.write(text, path, true),
                written -> model.saved().say("profile.exported", written.toString()),
                model.saved()::fail);
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        return chooser;
    }
}
