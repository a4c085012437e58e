package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.IconButton;

import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;
import java.util.function.Function;

/** A saved connection in the list: its colour, what it is called, where it leads and its marks. */
final class ProfileCell extends ListCell<Profile> {

    private static final int LONGEST = 120;

    private final Texts texts;
    private final Function<Profile, String> titles;
    private final Region colour = new Region();
    private final Label title = new Label();
    private final Label address = new Label();
    private final MarkPills marks;
    private final HBox row;

    /**
     * Creates a cell.
     *
     * @param titles what connections are called
     * @param open connects to the connection that is clicked twice
     */
    ProfileCell(Texts texts, Function<Profile, String> titles, Consumer<Profile> open) {
        this.texts = texts;
        this.titles = titles;
        title.getStyleClass().add("profile-title");
        address.getStyleClass().add("field-help");
        marks = new MarkPills(texts);
        VBox words = new VBox(title, address, marks);
        words.getStyleClass().add("profile-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(colour, words, more());
        row.getStyleClass().add("profile-row");
        // Long names end with an ellipsis, and the list does not scroll sideways.
        setPrefWidth(0);
        setMnemonicParsing(false);
        setOnMouseClicked(event -> clicked(event, open));
    }

    /** What can be done with a connection is seen without knowing of the right mouse button. */
    private IconButton more() {
        IconButton more =
                new IconButton(
                        "profile-more",
                        Feather.MORE_HORIZONTAL,
                        texts.bind("profile.more"),
                        this::showMenu);
        more.setFocusTraversable(false);
        more.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        return more;
    }

    private void showMenu() {
        getListView().getSelectionModel().select(getItem());
        getListView().getContextMenu().show(this, Side.BOTTOM, getWidth(), 0);
    }

    /** The cells below the last connection are empty, and nothing is opened there. */
    private void clicked(MouseEvent event, Consumer<Profile> open) {
        Profile profile = getItem();
        boolean isTwice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (profile != null && !isEmpty() && isTwice) {
            open.accept(profile);
        }
    }

    @Override
    protected void updateItem(@Nullable Profile profile, boolean empty) {
        super.updateItem(profile, empty);
        setGraphic(profile == null || empty ? null : row);
        if (profile != null && !empty) {
            show(profile);
        }
    }

    private void show(Profile profile) {
        title.setText(Printable.escape(titles.apply(profile), LONGEST));
        address.setText(Printable.escape(profile.address(), LONGEST));
        colour.getStyleClass().setAll("profile-colour", ColourStyle.of(profile.marks().colour()));
        marks.show(profile.marks());
        setAccessibleText(
                String.join(", ", title.getText(), address.getText(), marksInWords(profile)));
    }

    private String marksInWords(Profile profile) {
        return (profile.marks().isProduction() ? texts.get("profile.production") + " " : "")
                + (profile.marks().isReadOnly() ? texts.get("profile.read-only") : "");
    }
}
