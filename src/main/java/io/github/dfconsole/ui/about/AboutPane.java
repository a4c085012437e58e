package io.github.dfconsole.ui.about;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.BrandMark;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.control.ScrollArea;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The About dialog: versions, folders, and the parts of the program. */
public final class AboutPane extends ConsoleDialogPane {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 600;

    private final Texts texts;
    private final Button close;

    /** Creates the content of the dialog. */
    public AboutPane(AboutViewModel model, Texts texts) {
        super("about");
        this.texts = texts;
        getStyleClass().add("about");
        setPrefSize(WIDTH, HEIGHT);
        TabPane tabs =
                new TabPane(
                        tab("about-tab-version", "about.version", new VersionsTab(model, texts)),
                        tab("about-tab-files", "about.files", files(model.places())),
                        tab("about-tab-parts", "about.parts", new PartsTab(model.parts(), texts)));
        tabs.setId("about-tabs");
        tabs.setAccessibleText(texts.get("about.title"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        setContent(new VBox(head(model.facts()), tabs));
        close = addButton("about-close", texts.get("action.close"), ButtonData.CANCEL_CLOSE);
    }

    /** Shows the dialog above a window, and loads the parts. */
    public static void show(Window owner, AboutViewModel model, Texts texts) {
        AboutPane pane = new AboutPane(model, texts);
        ConsoleDialog sheet = new ConsoleDialog(owner, pane, texts.get("about.title"));
        sheet.resizableFrom(WIDTH, HEIGHT);
        sheet.setOnShown(event -> pane.close.requestFocus());
        sheet.setOnHidden(event -> model.close());
        sheet.show();
        model.load();
    }

    private Node head(AboutFacts facts) {
        Label name = new Label(texts.get("app.title"));
        name.getStyleClass().add("about-name");
        Label version = new Label(texts.get("about.version-of", facts.version()));
        version.setId("about-version");
        version.getStyleClass().add("muted");
        HBox head = new HBox(new BrandMark(), new VBox(name, version));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("about-head");
        return head;
    }

    private Node files(PlacesViewModel places) {
        PlacesPane pane = new PlacesPane(places, texts, "about");
        pane.getStyleClass().add("about-tab");
        ScrollArea area = new ScrollArea(pane);
        area.setFitToWidth(true);
        area.setFocusTraversable(false);
        area.getStyleClass().add("edge-to-edge");
        return area;
    }

    private Tab tab(String id, String titleKey, Node content) {
        Tab tab = new Tab(texts.get(titleKey), content);
        tab.setId(id);
        return tab;
    }
}
