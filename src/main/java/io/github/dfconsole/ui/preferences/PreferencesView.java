package io.github.dfconsole.ui.preferences;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.control.ScrollArea;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * The page of preferences, in a dialog above the window, so that the effect of a choice is seen
 * behind it. There is nothing to confirm: every choice is applied at once.
 */
public final class PreferencesView extends ConsoleDialogPane {

    /** The keys that open the page, from anywhere in the window. */
    public static final KeyCombination KEYS =
            new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);

    private static final double WIDTH = 720;
    private static final double HEIGHT = 640;

    private final VBox page = new VBox();

    /** Creates the content of the dialog. */
    public PreferencesView(PreferencesViewModel model, Texts texts, Times times) {
        super("preferences");
        page.getStyleClass().add("preferences");
        page.getChildren().addAll(new Sections(model, texts, times).all());
        ScrollArea area = new ScrollArea(page);
        area.setFitToWidth(true);
        area.setFocusTraversable(false);
        area.getStyleClass().addAll("edge-to-edge", "preferences-page");
        setPrefSize(WIDTH, HEIGHT);
        setContent(area);
        Button close =
                addButton("preferences-close", texts.get("action.close"), ButtonData.CANCEL_CLOSE);
        close.textProperty().bind(texts.bind("action.close"));
    }

    /** Shows the dialog above a window. */
    public static void show(Window owner, PreferencesViewModel model, Texts texts, Times times) {
        PreferencesView view = new PreferencesView(model, texts, times);
        ConsoleDialog sheet = new ConsoleDialog(owner, view, texts.get("preferences.title"));
        sheet.titleProperty().bind(texts.bind("preferences.title"));
        sheet.resizableFrom(WIDTH, HEIGHT);
        sheet.setOnShown(event -> view.focusFirst());
        sheet.setOnHidden(event -> model.close());
        sheet.show();
    }

    private void focusFirst() {
        page.lookup("#preferences-language").requestFocus();
    }
}
