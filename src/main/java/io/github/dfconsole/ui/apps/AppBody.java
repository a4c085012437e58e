package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.detail.DetailSection;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** The detail of an app: its fields, its links, and its components with their containers. */
record AppBody(Texts texts, Times times, Function<App, Node> needs)
        implements DetailBody<App, AppDetail> {

    @Override
    public List<Node> parts(App row, @Nullable AppDetail detail) {
        FieldList fields =
                new FieldList(texts)
                        .add("apps.column.queue", row.queueName())
                        .add(
                                "apps.column.started",
                                new TimestampText(texts, times).exact(row.startedAt()))
                        .add(
                                "apps.column.finished",
                                new TimestampText(texts, times).exact(row.finishedAt()))
                        .addCode("apps.column.id", row.id());
        if (detail == null) {
            return List.of(fields);
        }
        fields.add("apps.field.type", detail.appTypeId())
                .add("apps.field.lifetime", detail.lifetime().text())
                .add("apps.field.description", detail.description())
                .addCode("apps.field.yarn-id", detail.appId());
        return List.of(fields, links(detail), components(detail), needs.apply(row));
    }

    private Node links(AppDetail detail) {
        DetailSection section = new DetailSection("apps-links", texts.get("apps.links"));
        if (detail.links().isEmpty()) {
            return section.addNote(texts.get("apps.links.none"));
        }
        FieldList lines = new FieldList(texts);
        detail.links().forEach(lines::addGivenCode);
        return section.add(lines);
    }

    private Node components(AppDetail detail) {
        DetailSection section = new DetailSection("apps-components", texts.get("apps.components"));
        detail.components().forEach(each -> section.addCard(each.name(), component(each)));
        return detail.components().isEmpty()
                ? section.addNote(texts.get("apps.components.none"))
                : section;
    }

    private FieldList component(AppComponent component) {
        FieldList fields =
                new FieldList(texts)
                        .add("apps.column.state", component.state())
                        .add("apps.field.allocated", FieldList.number(component.allocated()))
                        .add("apps.field.desired", FieldList.number(component.desired()))
                        .add("apps.field.memory", FieldList.number(component.memoryMb()))
                        .add("apps.field.cores", FieldList.number(component.cpuCount()));
        component.containers().forEach(each -> fields.addGivenCode(each.name(), each.hostName()));
        return fields;
    }
}
