package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.aiapps.RunCourse;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.airuns.DurationLabel;
import io.github.dfconsole.ui.airuns.RunText;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.detail.DetailSection;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.LockedNote;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The detail of a run: what it waits for, how it went, its containers, and what is known of it. */
final class AiAppBody implements DetailBody<AiApp, AiAppDetail> {

    private final ScreenModel<AiApp, AiAppDetail> model;
    private final AiAppKnowledge knowledge;
    private final Texts texts;
    private final RunText words;
    private final TimestampText shown;
    private final SubmittedSection submitted;

    AiAppBody(ScreenModel<AiApp, AiAppDetail> model, AiAppKnowledge knowledge) {
        this.model = model;
        this.knowledge = knowledge;
        this.texts = model.context().texts();
        this.words = new RunText(texts);
        this.shown = new TimestampText(texts, model.context().times());
        this.submitted = new SubmittedSection(model, knowledge.asked());
    }

    @Override
    public List<Node> parts(AiApp row, @Nullable AiAppDetail detail) {
        List<Node> parts = new ArrayList<>();
        if (row.disabled()) {
            parts.add(new LockedNote("aiapps-locked", texts.get("aiapps.why.disabled")));
        }
        new WaitingBox(texts, words, this::asked)
                .of(row, model.table().all(), knowledge.now())
                .ifPresent(parts::add);
        parts.add(course(row, detail));
        if (detail != null) {
            parts.add(
                    new RunContainers(model.context(), knowledge.sandbox())
                            .node(detail.containers()));
        }
        parts.add(submitted.node(row));
        parts.add(fields(row));
        return parts;
    }

    private Optional<String> asked(AiApp row) {
        return knowledge.asked().of(row).map(new AskedText(texts)::sentence);
    }

    /** How it went so far, in the order in which it happened. */
    private DetailSection course(AiApp row, @Nullable AiAppDetail detail) {
        FieldList steps =
                new FieldList(texts).add("aiapps.course.accepted", shown.exact(row.startedAt()));
        if (detail != null && !detail.containers().isEmpty()) {
            steps.add("aiapps.course.began", shown.exact(RunCourse.began(detail).orElse(null)));
            RunCourse.waited(row, detail)
                    .ifPresent(time -> steps.add("aiapps.course.waited", words.duration(time)));
        }
        if (row.finishedAt() != null || !RunState.of(row).isGoing()) {
            steps.add("aiapps.column.finished", shown.exact(row.finishedAt()));
        }
        steps.add("aiapps.column.duration", new DurationLabel(row, knowledge.ticks(), words))
                .add("aiapps.column.result", words.result(row));
        return new DetailSection("aiapps-course", texts.get("aiapps.course")).add(steps);
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
