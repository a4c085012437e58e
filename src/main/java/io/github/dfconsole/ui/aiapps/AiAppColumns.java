package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.aiapps.RunTime;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.airuns.RunText;
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceColumn.Kind;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the table of AI apps. */
final class AiAppColumns {

    static final String STATE = "state";
    static final String DURATION = "duration";

    private final Texts texts;
    private final TimestampText shown;
    private final RunText words;
    private final AiAppKnowledge knowledge;

    AiAppColumns(ScreenContext context, AiAppKnowledge knowledge) {
        this.texts = context.texts();
        this.shown = new TimestampText(texts, context.times());
        this.words = new RunText(texts);
        this.knowledge = knowledge;
    }

    List<ResourceColumn<AiApp>> all() {
        return Stream.of(shownAtFirst(), hidden()).flatMap(List::stream).toList();
    }

    private List<ResourceColumn<AiApp>> shownAtFirst() {
        return List.of(
                text("name", "aiapps.column.name", 170, AiApp::name),
                text(STATE, "aiapps.column.state", 116, row -> words.state(row).word())
                        .withTooltip(this::reported)
                        .pickedBy(row -> List.of(words.phase(row), words.state(row).word()))
                        .as(Kind.PICKED_FROM),
                text("result", "aiapps.column.result", 108, words::result).as(Kind.PICKED_FROM),
                text("workspace", "aiapps.column.workspace", 140, AiApp::workspaceName)
                        .as(Kind.PICKED_FROM),
                ResourceColumn.time("started", "aiapps.column.started", AiApp::startedAt, shown),
                duration(),
                text("queue", "aiapps.column.queue", 80, AiApp::queueName).as(Kind.PICKED_FROM));
    }

    private List<ResourceColumn<AiApp>> hidden() {
        return Stream.of(
                        text("yarn", "aiapps.column.yarn-id", 240, AiApp::appId),
                        ResourceColumn.time(
                                "finished", "aiapps.column.finished", AiApp::finishedAt, shown),
                        ResourceColumn.time(
                                "modified", "aiapps.column.modified", AiApp::modifiedAt, shown),
                        text("account", "aiapps.column.account", 96, AiApp::accountName),
                        gpus(),
                        text("image", "aiapps.column.image", 200, this::image),
                        text("access", "aiapps.column.access", 122, this::access),
                        text("id", "aiapps.column.id", 200, AiApp::id))
                .map(column -> column.as(Kind.HIDDEN))
                .toList();
    }

    /**
     * The service does not tell what a run was asked for: only what was submitted here is known.
     */
    private ResourceColumn<AiApp> gpus() {
        AskedText asked = new AskedText(texts);
        return ResourceColumn.of(
                "gpus",
                "aiapps.column.gpus",
                96,
                row -> knowledge.asked().of(row).map(asked::gpus).orElse(""),
                this::gpuCount);
    }

    private @Nullable Integer gpuCount(AiApp row) {
        return knowledge.asked().of(row).map(AskedText::gpuCount).orElse(null);
    }

    private String image(AiApp row) {
        return knowledge.asked().of(row).map(AskedText::image).orElse("");
    }

    private static ResourceColumn<AiApp> text(
            String id, String titleKey, double width, Function<AiApp, String> text) {
        return ResourceColumn.text(id, titleKey, width, text);
    }

    private ResourceColumn<AiApp> duration() {
        return ResourceColumn.<AiApp>of(
                        DURATION,
                        "aiapps.column.duration",
                        112,
                        row -> RunTime.of(row, knowledge.now()).map(words::duration).orElse("–"),
                        this::taken)
                .withWritten(this::written);
    }

    /** In files hours, minutes and seconds, as spreadsheets read a duration. */
    private String written(AiApp row) {
        return RunTime.of(row, knowledge.now()).map(RunText::written).orElse("");
    }

    private @Nullable Duration taken(AiApp row) {
        return RunTime.of(row, knowledge.now()).orElse(null);
    }

    /** The state and the result as the service says them. */
    private String reported(AiApp row) {
        return texts.get(
                "aiapps.reported", words.state(row).word(), row.state(), row.finalStatus());
    }

    private String access(AiApp row) {
        return texts.get(row.disabled() ? "aiapps.access.disabled" : "aiapps.access.usable");
    }
}
