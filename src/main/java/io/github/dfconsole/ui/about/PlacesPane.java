package io.github.dfconsole.ui.about;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.CopyButton;
import io.github.dfconsole.ui.form.FormMessage;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * The folders and files of the console, each with its path to copy and a button that opens it. Its
 * texts follow the language.
 */
public final class PlacesPane extends VBox {

    private final PlacesViewModel model;
    private final Texts texts;
    private final String prefix;

    /**
     * Creates the pane.
     *
     * @param prefix what the ids of all nodes in it begin with, such as {@code about}
     */
    public PlacesPane(PlacesViewModel model, Texts texts, String prefix) {
        this.model = model;
        this.texts = texts;
        this.prefix = prefix;
        getStyleClass().add("places");
        model.places().forEach(place -> getChildren().add(line(place)));
        getChildren().add(problem());
    }

    private Node line(Place place) {
        String id = prefix + "-" + place.kind().name().toLowerCase(Locale.ROOT);
        HBox line = new HBox(description(id, place), copyButton(id, place), openButton(id, place));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("place");
        return line;
    }

    private Node description(String id, Place place) {
        Label name = new Label();
        name.textProperty().bind(following(() -> name(place.kind())));
        name.getStyleClass().add("field-label");
        String full = Printable.escape(place.path().toString());
        Label path = new Label(full);
        path.setId(id + "-path");
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setTooltip(new Tooltip(full));
        path.getStyleClass().addAll("monospace", "muted");
        path.setMinWidth(0);
        VBox lines = new VBox(name, path);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        if (place.kind() == Place.Kind.LOGS) {
            model.noLog().ifPresent(why -> lines.getChildren().add(noLog(why)));
        }
        return lines;
    }

    private Node openButton(String id, Place place) {
        Button open = new Button();
        open.textProperty().bind(texts.bind("about.open-folder"));
        open.setGraphic(new FontIcon(Feather.FOLDER));
        open.setId(id + "-open");
        open.accessibleTextProperty()
                .bind(following(() -> texts.get("about.open-folder-of", name(place.kind()))));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> model.open(place));
        return open;
    }

    private String name(Place.Kind kind) {
        return switch (kind) {
            case SETTINGS -> texts.get("about.place.settings");
            case DRAFTS -> texts.get("about.place.drafts");
            case PRESETS -> texts.get("about.place.presets");
            case JOURNAL -> texts.get("about.place.journal");
            case CHANGES -> texts.get("about.place.changes");
            case USAGE -> texts.get("about.place.usage");
            case KEYTABS -> texts.get("about.place.keytabs");
            case LIFETIMES -> texts.get("about.place.lifetimes");
            case PROFILES -> texts.get("about.place.profiles");
            case OFFERS -> texts.get("about.place.offers");
            case LISTS -> texts.get("about.place.lists");
            case LOGS -> texts.get("about.place.logs");
        };
    }

    private Node copyButton(String id, Place place) {
        return new CopyButton(
                id,
                texts.bind("about.copy-path"),
                () -> place.path().toString(),
                () -> texts.get("copied.path"),
                texts);
    }

    private Label noLog(String why) {
        Label label = wrapped(prefix + "-no-log");
        label.textProperty().bind(texts.bind("about.no-log", Printable.escape(why)));
        label.getStyleClass().add("attention");
        return label;
    }

    private ObservableValue<String> following(Callable<String> text) {
        return Bindings.createStringBinding(text, texts.locale());
    }

    private Label problem() {
        FormMessage problem = new FormMessage(prefix + "-not-opened");
        problem.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> text(model.notOpened().get()),
                                model.notOpened(),
                                texts.locale()));
        return problem;
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String text(PlacesViewModel.@Nullable NotOpened notOpened) {
        if (notOpened == null) {
            return "";
        }
        String what = name(notOpened.place().kind());
        if (notOpened.cause() instanceof NoSuchFileException) {
            return texts.get("about.no-folder", what);
        }
        return texts.get(
                "about.not-opened",
                what,
                Printable.escape(String.valueOf(notOpened.cause().getMessage())));
    }
}
