package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.aiapps.RunTime;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.airuns.RunText;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.LockedNote;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The detail of a run: what it waits for, how it went, its containers, and what is known of it. */
final class AiAppBody implements DetailBody<AiApp, AiAppDetail> {

    private final ScreenModel<AiApp, AiAppDetail> model;
    private final AiAppKnowledge knowledge;
    private final Texts texts;
    private final RunText words;
    private final TimestampText shown;

    AiAppBody(ScreenModel<AiApp, AiAppDetail> model, AiAppKnowledge knowledge) {
        this.model = model;
        this.knowledge = knowledge;
        this.texts = model.context().texts();
        this.words = new RunText(texts);
        this.shown = new TimestampText(texts, model.context().times());
    }

    @Override
    public List<Node> parts(AiApp row, @Nullable AiAppDetail detail) {
        List<Node> parts = new ArrayList<>();
        if (row.disabled()) {
            parts.add(new LockedNote("aiapps-locked", texts.get("aiapps.why.disabled")));
        }
        new WaitingBox(texts, words)
                .of(row, model.table().all(), knowledge.now())
                .ifPresent(parts::add);
        parts.add(course(row));
        if (detail != null) {
            parts.add(
                    new RunContainers(model.context(), knowledge.sandbox())
                            .node(detail.containers()));
        }
        parts.add(fields(row));
        return parts;
    }

    /** How it went so far. */
    private FieldList course(AiApp row) {
        return new FieldList(texts)
                .add("aiapps.column.result", words.result(row))
                .add("aiapps.column.started", shown.exact(row.startedAt()))
                .add("aiapps.column.finished", shown.exact(row.finishedAt()))
                .add(
                        "aiapps.column.duration",
                        RunTime.of(row, knowledge.now()).map(words::duration).orElse("–"));
    }

    private FieldList fields(AiApp row) {
        return new FieldList(texts)
                .add("aiapps.column.workspace", row.workspaceName())
                .add("aiapps.column.queue", row.queueName())
                .add("aiapps.column.account", row.accountName())
                .add("aiapps.field.reported", row.state() + " · " + row.finalStatus())
                .addCode("aiapps.column.yarn-id", row.appId())
                .addCode("aiapps.column.id", row.id())
                .add("aiapps.column.modified", shown.exact(row.modifiedAt()));
    }
}
