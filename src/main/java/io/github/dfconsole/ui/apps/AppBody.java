package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.snippets.AppSnippets;
import io.github.dfconsole.service.snippets.Snippet;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.apps.lifetime.AppEndText;
import io.github.dfconsole.ui.apps.lifetime.EndBar;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.detail.DetailSection;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.LockedNote;
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.resource.snippet.SnippetSection;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The detail of an app: when it ends, what it offers, its components, what it needs, what is known
 * of it, and how it is used.
 */
final class AppBody implements DetailBody<App, AppDetail> {

    private final ScreenModel<App, AppDetail> model;
    private final AppKnowledge knowledge;
    private final Texts texts;
    private final TimestampText shown;
    private final Function<App, Node> needs;
    private final LinkSections links;
    private final ComponentSection components;
    private final SnippetSection snippets;

    /**
     * Prepares the detail of a screen.
     *
     * @param needs draws what an app needs, and what needs it
     * @param restart asks whether a container of an app is to be restarted
     */
    AppBody(
            ScreenModel<App, AppDetail> model,
            AppKnowledge knowledge,
            Function<App, Node> needs,
            BiConsumer<App, String> restart) {
        this.model = model;
        this.knowledge = knowledge;
        this.texts = model.context().texts();
        this.shown = new TimestampText(texts, model.context().times());
        this.needs = needs;
        this.links = new LinkSections(texts, model.context().browser());
        this.components =
                new ComponentSection(
                        model.context(),
                        knowledge.seen(),
                        container -> restart(restart, container));
        this.snippets = new SnippetSection("apps", texts);
    }

    @Override
    public List<Node> parts(App row, @Nullable AppDetail detail) {
        List<Node> parts = new ArrayList<>();
        if (row.disabled()) {
            parts.add(new LockedNote("apps-locked", texts.get("apps.disabled.why")));
        }
        parts.add(lifetime(row));
        if (detail == null) {
            parts.add(fields(row));
            return parts;
        }
        parts.addAll(links.nodes(detail));
        parts.add(components.node(detail));
        parts.add(needs.apply(row));
        parts.add(fields(row, detail));
        List<Snippet> usage =
                new AppSnippets(row.accountName(), detail, knowledge.zooKeeper(model.table().all()))
                        .all();
        if (!usage.isEmpty()) {
            snippets.show(usage, "");
            parts.add(snippets);
        }
        return parts;
    }

    private void restart(BiConsumer<App, String> restart, String container) {
        App row = model.detail().row().get();
        if (row != null) {
            restart.accept(row, container);
        }
    }

    /** When it ends, and how that is known. */
    private Node lifetime(App row) {
        AppEnd end = knowledge.end(row);
        AppEndText saying = new AppEndText(texts, model.context().times());
        EndBar bar = new EndBar();
        bar.setId("apps-end-bar");
        bar.show(end, knowledge.now(), saying);
        DetailSection section = new DetailSection("apps-end", texts.get("apps.column.ends"));
        section.add(bar);
        if (!saying.date(end).isEmpty()) {
            section.addNote(saying.dateOrNotCertain(end));
        }
        return section.addNote(saying.how(end));
    }

    private FieldList fields(App row) {
        return new FieldList(texts)
                .add("apps.column.state", row.state())
                .add("apps.column.queue", row.queueName())
                .add("apps.column.started", shown.exact(row.startedAt()))
                .add("apps.column.finished", shown.exact(row.finishedAt()))
                .addCode("apps.column.id", row.id());
    }

    private FieldList fields(App row, AppDetail detail) {
        return fields(row)
                .addCode("apps.field.yarn-id", detail.appId())
                .add("apps.field.type", detail.appTypeId())
                .add("apps.field.version", detail.version())
                .add("apps.field.lifetime", detail.lifetime().text())
                .add("apps.field.description", detail.description());
    }
}
