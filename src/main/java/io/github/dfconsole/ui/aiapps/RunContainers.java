package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiAppContainer;
import io.github.dfconsole.service.aiapps.LogLink;
import io.github.dfconsole.service.aiconfiguration.MemorySize;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.CopyButton;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.detail.DetailSection;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The containers of a run by component, each with its log. */
final class RunContainers {

    private static final int LONGEST_NAME = 300;
    private static final int MOST = 200;

    private final ScreenContext context;
    private final Texts texts;
    private final @Nullable URI sandbox;
    private int count;

    /**
     * Prepares the containers of a detail.
     *
     * @param sandbox the address of the console's own sandbox; null if something else is connected
     */
    RunContainers(ScreenContext context, @Nullable URI sandbox) {
        this.context = context;
        this.texts = context.texts();
        this.sandbox = sandbox;
    }

    /**
     * Draws them.
     *
     * @param containers the containers by name
     */
    Node node(Map<String, AiAppContainer> containers) {
        DetailSection section =
                new DetailSection("aiapps-containers", texts.get("aiapps.containers"));
        if (containers.isEmpty()) {
            return section.addNote(texts.get("aiapps.containers.none"));
        }
        Map<String, List<Map.Entry<String, AiAppContainer>>> byComponent =
                containers.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .limit(MOST)
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.getValue().component(),
                                        TreeMap::new,
                                        Collectors.toList()));
        byComponent.forEach((component, each) -> addCard(section, component, each));
        return containers.size() > MOST
                ? section.addNote(texts.get("apps.containers.more", containers.size() - MOST))
                : section;
    }

    private void addCard(
            DetailSection section,
            String component,
            List<Map.Entry<String, AiAppContainer>> containers) {
        String title = component.isEmpty() ? texts.get("aiapps.containers.other") : component;
        Node[] lines =
                containers.stream()
                        .map(each -> line(nextId(), each.getKey(), each.getValue()))
                        .toArray(Node[]::new);
        section.addCard(title, lines);
    }

    private String nextId() {
        return "aiapps-container-" + count++;
    }

    private Node line(String id, String name, AiAppContainer container) {
        FieldList fields =
                new FieldList(texts)
                        .addCode("apps.container.id", container.containerId())
                        .add("aiapps.container.size", size(container))
                        .addCode("aiapps.container.image", container.dockerImage())
                        .add(
                                "aiapps.container.created",
                                new TimestampText(texts, context.times())
                                        .exact(container.createdAt()));
        VBox line = new VBox(heading(name, container), fields, log(id, container));
        line.getStyleClass().add("app-container");
        return line;
    }

    private Node heading(String name, AiAppContainer container) {
        Label label = new Label(Printable.escape(name, LONGEST_NAME));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox heading = new HBox(label);
        heading.setAlignment(Pos.CENTER_LEFT);
        if (!container.status().isEmpty()) {
            ResourceState state = ResourceState.of(container.status(), texts);
            Pill pill = new Pill();
            pill.show(state.word(), state.tone());
            pill.setMinWidth(Region.USE_PREF_SIZE);
            heading.getChildren().add(pill);
        }
        return heading;
    }

    private String size(AiAppContainer container) {
        Integer memory = container.memoryMb();
        return texts.get(
                "aiapps.size",
                FieldList.number(container.cpuCount()),
                memory == null ? "–" : MemorySize.gigabytes(memory));
    }

    /** What may not be opened can be copied: it may lead somewhere inside the cluster. */
    private Node log(String id, AiAppContainer container) {
        String url = container.logUrl();
        if (url.isEmpty()) {
            return help(texts.get("aiapps.log.none"));
        }
        CopyButton copy =
                new CopyButton(
                        id + "-log",
                        texts.bind("aiapps.log.copy"),
                        () -> Printable.escapeButLayout(url),
                        () -> texts.get("code.copied"),
                        texts);
        Optional<URI> page = LogLink.page(url, sandbox);
        HBox line = new HBox();
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("button-row");
        page.ifPresent(address -> line.getChildren().add(open(id, address)));
        line.getChildren().add(copy);
        if (page.isEmpty()) {
            Label why = help(texts.get("aiapps.log.not-opened"));
            HBox.setHgrow(why, Priority.ALWAYS);
            line.getChildren().add(why);
        }
        return line;
    }

    private Button open(String id, URI address) {
        Button open = new Button(texts.get("aiapps.log.open"));
        open.setId(id + "-log-open");
        open.setGraphic(new FontIcon(Feather.EXTERNAL_LINK));
        open.getStyleClass().add("small");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> context.browser().accept(address));
        return open;
    }

    private static Label help(String text) {
        Label help = new Label(text);
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add("field-help");
        return help;
    }
}
