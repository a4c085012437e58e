package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppHealth;
import io.github.dfconsole.service.apps.AppSize;
import io.github.dfconsole.service.apps.SeenApps;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.detail.DetailSection;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The components of an app, each with its containers; the last ones seen if there are none now. */
final class ComponentSection {

    private static final int LONGEST_NAME = 200;

    /** The same for all components, so that they can be compared. */
    private static final double BAR_WIDTH = 120;

    private final ScreenContext context;
    private final Texts texts;
    private final SeenApps seen;
    private final ContainerLines containers;

    /** What the user has opened stays open when the detail is drawn again. */
    private final Set<String> opened = new HashSet<>();

    ComponentSection(ScreenContext context, SeenApps seen, Consumer<String> restart) {
        this.context = context;
        this.texts = context.texts();
        this.seen = seen;
        this.containers = new ContainerLines(context, seen, restart);
    }

    Node node(AppDetail app) {
        DetailSection section = new DetailSection("apps-components", texts.get("apps.components"));
        if (!app.components().isEmpty()) {
            app.components().forEach(each -> section.add(card(app, each, true)));
            return section;
        }
        Optional<SeenApps.Components> last = seen.lastComponents(app.id());
        section.addNote(texts.get("apps.components.none"));
        if (last.isPresent()) {
            String at = context.times().exact(last.get().at());
            section.addNote(texts.get("apps.components.last-seen", at));
            last.get().components().forEach(each -> section.add(card(app, each, false)));
        }
        return section;
    }

    /** Without a state if it is not how things are now. */
    private Node card(AppDetail app, AppComponent component, boolean isNow) {
        VBox card = new VBox(heading(component, isNow));
        card.getStyleClass().add("card-box");
        if (isNow) {
            card.getChildren().add(allocation(component));
        }
        card.getChildren().add(muted(size(component)));
        if (!component.image().isEmpty()) {
            Label image = muted(Printable.escape(component.image(), LONGEST_NAME));
            image.getStyleClass().add("monospace");
            card.getChildren().add(image);
        }
        if (!component.containers().isEmpty()) {
            card.getChildren().add(expander(app, component));
        }
        return card;
    }

    private Node heading(AppComponent component, boolean isNow) {
        Label name = new Label(Printable.escape(component.name(), LONGEST_NAME));
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("card-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox heading = new HBox(name);
        heading.setAlignment(Pos.CENTER_LEFT);
        if (isNow && !component.state().isEmpty()) {
            heading.getChildren().add(StatePill.of(component.state(), texts));
        }
        return heading;
    }

    /** How many containers there are, of how many there should be. */
    private Node allocation(AppComponent component) {
        int allocated = AppHealth.allocated(component);
        int desired = AppHealth.desired(component);
        Label words = new Label(texts.get("apps.containers.in-full", allocated, desired));
        words.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar =
                new ProgressBar(desired <= 0 ? 1 : Math.clamp((double) allocated / desired, 0, 1));
        bar.setPrefWidth(BAR_WIDTH);
        bar.getStyleClass().addAll("small", "app-allocation");
        bar.setAccessibleText(words.getText());
        HBox line = new HBox(bar, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lookup-line");
        return line;
    }

    private String size(AppComponent component) {
        String each = texts.get("apps.size.each", gb(component.memoryMb()), cores(component));
        AppSize sum = AppSize.of(component);
        return sum.isWhole() && AppHealth.allocated(component) > 1
                ? each + " · " + texts.get("apps.size.sum", sum.memoryGb(), sum.cores())
                : each;
    }

    private String gb(@Nullable Integer memoryMb) {
        return memoryMb == null
                ? "?"
                : texts.get("apps.size.gb", new AppSize(memoryMb, 0, true).memoryGb());
    }

    private String cores(AppComponent component) {
        Integer cores = component.cpuCount();
        return cores == null ? "?" : texts.get("apps.size.cores", cores);
    }

    /** Containers are drawn once they are asked for: there may be hundreds. */
    private Node expander(AppDetail app, AppComponent component) {
        String key = app.id() + " " + component.name();
        VBox list = new VBox();
        list.getStyleClass().add("app-container-list");
        Button opener =
                new Button(texts.get("apps.containers.show", component.containers().size()));
        opener.setId("apps-containers-" + app.components().indexOf(component));
        opener.setMnemonicParsing(false);
        opener.getStyleClass().addAll("small", "flat");
        Runnable show =
                () -> {
                    boolean open = opened.contains(key);
                    opener.setGraphic(
                            new FontIcon(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
                    list.getChildren()
                            .setAll(open ? containers.of(app, component) : List.<Node>of());
                    list.setManaged(open);
                };
        opener.setOnAction(
                event -> {
                    if (!opened.remove(key)) {
                        opened.add(key);
                    }
                    show.run();
                });
        show.run();
        return new VBox(opener, list);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
