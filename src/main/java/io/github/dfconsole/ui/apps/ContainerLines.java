package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.apps.SeenApps;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.CopyButton;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The containers of a component, one below the other. */
final class ContainerLines {

    private static final int LONGEST_NAME = 300;
    private static final int MOST = 200;

    /** The line is no higher than its text. */
    private static final Insets BESIDE_TEXT = new Insets(-5, 0, -5, 4);

    private final ScreenContext context;
    private final Texts texts;
    private final SeenApps seen;
    private final Consumer<String> restart;

    /**
     * Prepares the lines of a screen.
     *
     * @param restart asks whether a container of the app that is shown is to be restarted
     */
    ContainerLines(ScreenContext context, SeenApps seen, Consumer<String> restart) {
        this.context = context;
        this.texts = context.texts();
        this.seen = seen;
        this.restart = restart;
    }

    List<Node> of(AppDetail app, AppComponent component) {
        List<Node> lines = new ArrayList<>();
        int count = component.containers().size();
        for (int number = 0; number < Math.min(count, MOST); number++) {
            String id = "apps-container-" + app.components().indexOf(component) + "-" + number;
            lines.add(line(id, app, component.containers().get(number)));
        }
        if (count > MOST) {
            lines.add(new Label(texts.get("apps.containers.more", count - MOST)));
        }
        return lines;
    }

    private Node line(String id, AppDetail app, AppContainer container) {
        FieldList fields =
                new FieldList(texts)
                        .add("apps.container.host", host(id, container.hostName()))
                        .addCode("apps.container.id", container.id())
                        .add("apps.column.started", started(container));
        int replaced = seen.replaced(app, container.name());
        if (replaced > 0) {
            Label words = new Label(texts.get("apps.container.replaced", replaced));
            words.setId(id + "-replaced");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.getStyleClass().add("attention");
            fields.addNamed(new Label(""), words);
        }
        VBox line = new VBox(heading(id, container), fields);
        line.getStyleClass().add("app-container");
        return line;
    }

    private Node heading(String id, AppContainer container) {
        Label name = new Label(Printable.escape(container.name(), LONGEST_NAME));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox heading = new HBox(name);
        heading.setAlignment(Pos.CENTER_LEFT);
        if (!container.state().isEmpty()) {
            heading.getChildren().add(StatePill.of(container.state(), texts));
        }
        IconButton again =
                new IconButton(
                        id + "-restart",
                        Feather.ROTATE_CW,
                        texts.bind("apps.container.restart"),
                        () -> restart.accept(container.name()));
        again.getStyleClass().add("field-button");
        heading.getChildren().add(again);
        return heading;
    }

    private Node host(String id, String host) {
        Label text = new Label(host.isEmpty() ? "–" : Printable.escape(host, LONGEST_NAME));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("monospace");
        HBox.setHgrow(text, Priority.ALWAYS);
        CopyButton copy =
                new CopyButton(
                        id + "-host",
                        texts.bind("apps.container.copy-host"),
                        () -> Printable.escape(host),
                        () -> texts.get("code.copied"),
                        texts);
        copy.getStyleClass().add("field-button");
        copy.setDisable(host.isEmpty());
        HBox.setMargin(copy, BESIDE_TEXT);
        HBox line = new HBox(text, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String started(AppContainer container) {
        String at = new TimestampText(texts, context.times()).exact(container.launchedAt());
        return container.launchedAt() instanceof Timestamp.Exact exact
                ? at
                        + " · "
                        + age(
                                Duration.between(
                                        exact.at(),
                                        context.clock().instant().atOffset(exact.at().getOffset())))
                : at;
    }

    /** A clock that is not quite right must not make an age negative. */
    private String age(Duration age) {
        Duration shown = age.isNegative() ? Duration.ZERO : age;
        if (shown.toDays() > 0) {
            return texts.get("apps.age.days", shown.toDays(), shown.toHoursPart());
        }
        return shown.toHours() > 0
                ? texts.get("apps.age.hours", shown.toHours(), shown.toMinutesPart())
                : texts.get("apps.age.minutes", shown.toMinutes());
    }
}
