package io.github.dfconsole.ui.form;

import io.github.dfconsole.background.Jobs;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.util.Optional;

/** The path of a file, typed or chosen in the dialog of the system. */
public final class FileField extends HBox {

    /** What the file is chosen for. */
    public enum Purpose {
        /** It is read, so it exists. */
        OPEN,
        /** It is written, and need not exist. */
        SAVE
    }

    private final TextField field = new TextField();
    private final Purpose purpose;
    private final Jobs jobs;
    private final Chooser chooser;
    private boolean opening;

    /** Shows the dialog of the system. */
    @FunctionalInterface
    interface Chooser {

        /**
         * Asks for a file.
         *
         * @param name the name that is suggested
         * @param folder where it begins; null if that is left to the system
         * @return null if none was chosen
         */
        @Nullable File choose(String name, @Nullable File folder);
    }

    /**
     * Creates a field.
     *
     * @param id the id of the text field; that of the button ends with {@code -browse}
     * @param path the path as it is typed
     * @param browse the words of the button
     * @param jobs looks for the folder in the background, as it may be on a slow drive
     */
    public FileField(
            String id,
            Purpose purpose,
            StringProperty path,
            ObservableValue<String> browse,
            Jobs jobs) {
        this(id, purpose, path, browse, jobs, null);
    }

    /** Creates a field that asks in another dialog. */
    FileField(
            String id,
            Purpose purpose,
            StringProperty path,
            ObservableValue<String> browse,
            Jobs jobs,
            @Nullable Chooser chooser) {
        this.purpose = purpose;
        this.jobs = jobs;
        this.chooser = chooser == null ? this::askSystem : chooser;
        field.setId(id);
        field.textProperty().bindBidirectional(path);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button button = new Button();
        button.textProperty().bind(browse);
        button.setId(id + "-browse");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> choose());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("button-row");
        getChildren().addAll(field, button);
    }

    /** The text field. */
    public TextField field() {
        return field;
    }

    private void choose() {
        if (opening) {
            return;
        }
        opening = true;
        File now = new File(field.getText());
        jobs.start(
                () -> Optional.ofNullable(now.getParentFile()).filter(File::isDirectory),
                folder -> open(now, folder.orElse(null)),
                failure -> open(now, null));
    }

    private void open(File now, @Nullable File folder) {
        opening = false;
        File chosen = chooser.choose(now.getName(), folder);
        if (chosen != null) {
            field.setText(chosen.getPath());
        }
    }

    /** The dialog may have been closed meanwhile; then there is nothing to choose for. */
    private @Nullable File askSystem(String name, @Nullable File folder) {
        Window owner = getScene() == null ? null : getScene().getWindow();
        if (owner == null || !owner.isShowing()) {
            return null;
        }
        FileChooser dialog = new FileChooser();
        dialog.setInitialDirectory(folder);
        if (purpose == Purpose.OPEN) {
            return dialog.showOpenDialog(owner);
        }
        dialog.setInitialFileName(name);
        return dialog.showSaveDialog(owner);
    }
}
