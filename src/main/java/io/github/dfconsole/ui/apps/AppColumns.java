package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.AppGlance;
import io.github.dfconsole.service.apps.AppHealth;
import io.github.dfconsole.service.apps.AppSize;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.apps.lifetime.AppEndText;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceColumn.Kind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the table of apps. */
final class AppColumns {

    static final String HEALTH = "health";
    static final String ENDS = "ends";

    private final Texts texts;
    private final TimestampText shown;
    private final AppKnowledge knowledge;
    private final HealthText health;
    private final AppEndText ends;
    private final EndSpans spans;

    AppColumns(ScreenContext context, AppKnowledge knowledge) {
        this.texts = context.texts();
        this.shown = new TimestampText(texts, context.times());
        this.knowledge = knowledge;
        this.health = new HealthText(texts);
        this.ends = new AppEndText(texts, context.times());
        this.spans = new EndSpans(texts);
    }

    List<ResourceColumn<App>> all() {
        return Stream.of(shownAtFirst(), hidden()).flatMap(List::stream).toList();
    }

    private List<ResourceColumn<App>> shownAtFirst() {
        return List.of(
                ResourceColumn.text("name", "apps.column.name", 140, App::name),
                health(),
                text("type", "apps.column.type", 186, AppGlance::typeId).as(Kind.PICKED_FROM),
                end(),
                containers(),
                ResourceColumn.text("queue", "apps.column.queue", 100, App::queueName)
                        .as(Kind.PICKED_FROM),
                ResourceColumn.time("started", "apps.column.started", App::startedAt, shown));
    }

    private List<ResourceColumn<App>> hidden() {
        return Stream.of(asListed(), readInDetail())
                .flatMap(List::stream)
                .map(column -> column.as(Kind.HIDDEN))
                .toList();
    }

    private List<ResourceColumn<App>> asListed() {
        return List.of(
                ResourceColumn.text(
                        "state",
                        "apps.column.state",
                        126,
                        row -> ResourceState.of(row.state(), texts).word()),
                ResourceColumn.of(
                        "lifetime",
                        "apps.column.lifetime",
                        120,
                        row -> Objects.toString(row.lifetimeSeconds(), ""),
                        App::lifetimeSeconds),
                ResourceColumn.time("finished", "apps.column.finished", App::finishedAt, shown),
                ResourceColumn.text("account", "apps.column.account", 96, App::accountName),
                ResourceColumn.text("access", "apps.column.access", 122, this::access),
                ResourceColumn.text("id", "apps.column.id", 200, App::id));
    }

    private List<ResourceColumn<App>> readInDetail() {
        return List.of(
                read(
                        "memory",
                        "apps.column.memory",
                        120,
                        this::memory,
                        glance -> glance.size().memoryMb()),
                read(
                        "cores",
                        "apps.column.cores",
                        110,
                        this::cores,
                        glance -> glance.size().cores()),
                text("description", "apps.field.description", 220, AppGlance::description),
                text("yarn", "apps.field.yarn-id", 240, AppGlance::yarnId));
    }

    private ResourceColumn<App> text(
            String id, String titleKey, double width, Function<AppGlance, String> text) {
        return read(id, titleKey, width, text, text);
    }

    private ResourceColumn<App> health() {
        return ResourceColumn.<App>text(
                        HEALTH,
                        "apps.column.health",
                        126,
                        row -> health.state(knowledge.health(row)).word())
                .withTooltip(row -> health.inFull(knowledge.health(row)))
                .pickedBy(row -> List.of(health.kind(knowledge.health(row))))
                .as(Kind.PICKED_FROM)
                .readAs(knowledge.glances());
    }

    private ResourceColumn<App> end() {
        return ResourceColumn.<App>of(
                        ENDS,
                        "apps.column.ends",
                        200,
                        row -> end(knowledge.end(row)),
                        row -> knowledge.end(row).at())
                .withFull(row -> ends.whole(knowledge.end(row), knowledge.now()))
                .pickedBy(row -> spans.of(knowledge.end(row), knowledge.now()))
                .as(Kind.PICKED_FROM);
    }

    /** What files, copies and searches hold; the cell shows what is left of it. */
    private String end(AppEnd end) {
        return end.at() == null ? ends.left(end, knowledge.now()) : ends.dateOrNotCertain(end);
    }

    private ResourceColumn<App> containers() {
        return read(
                        "containers",
                        "apps.column.containers",
                        96,
                        glance -> counts(glance.health()),
                        glance -> glance.health().allocated())
                .withTooltip(row -> inFull(row, glance -> countsInFull(glance.health())));
    }

    private static String counts(AppHealth health) {
        return hasCounts(health) ? health.allocated() + " / " + health.desired() : "–";
    }

    private String countsInFull(AppHealth health) {
        return hasCounts(health)
                ? texts.get("apps.containers.in-full", health.allocated(), health.desired())
                : texts.get("apps.containers.none");
    }

    private static boolean hasCounts(AppHealth health) {
        return health.allocated() > 0 || health.desired() > 0;
    }

    private String memory(AppGlance glance) {
        return texts.get("apps.size.gb", glance.size().memoryGb()) + more(glance.size());
    }

    private String cores(AppGlance glance) {
        return glance.size().cores() + more(glance.size());
    }

    private static String more(AppSize size) {
        return size.isWhole() ? "" : "+";
    }

    private String access(App row) {
        return texts.get(row.disabled() ? "apps.access.disabled" : "apps.access.usable");
    }

    private <C extends Comparable<?>> ResourceColumn<App> read(
            String id,
            String titleKey,
            double width,
            Function<AppGlance, String> text,
            Function<AppGlance, C> value) {
        return ResourceColumn.<App>of(
                        id, titleKey, width, row -> shown(row, text), row -> value(row, value))
                .withFull(row -> inFull(row, text))
                .readAs(knowledge.glances());
    }

    /** What could not be read is not nothing. */
    private String shown(App row, Function<AppGlance, String> text) {
        AppGlance known = knowledge.glances().of(row);
        if (known != null) {
            return text.apply(known);
        }
        return knowledge.glances().hasFailed(row) ? "?" : "…";
    }

    private String inFull(App row, Function<AppGlance, String> text) {
        return knowledge.glances().hasFailed(row)
                ? texts.get("apps.fact.unreadable")
                : shown(row, text);
    }

    private <C> @Nullable C value(App row, Function<AppGlance, C> value) {
        AppGlance known = knowledge.glances().of(row);
        return known == null ? null : value.apply(known);
    }
}
