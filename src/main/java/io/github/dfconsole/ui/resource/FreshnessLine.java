package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.resource.table.RefreshSummary;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.ValueFilterButton;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Below the heading: filters by value, what a refresh has brought, and how fresh the rows are. */
final class FreshnessLine<T, D> extends HBox {

    private final ResourceTableViewModel<T> rows;
    private final Texts texts;
    private final Times times;
    private final String id;
    private final RememberedText remembered;

    FreshnessLine(ResourceViewModel<T, D> model, RememberedText remembered) {
        this.rows = model.table();
        this.texts = model.context().texts();
        this.times = model.context().times();
        this.id = model.kindId();
        this.remembered = remembered;
        for (ResourceColumn<T> column : rows.columns()) {
            if (column.kind() == ResourceColumn.Kind.PICKED_FROM) {
                getChildren().add(new ValueFilterButton<>(id, rows.valueFilters(), column, texts));
            }
        }
        if (!getChildren().isEmpty()) {
            getChildren().add(clearAll());
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(summary(), space, stale(), stamp(), updated());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("screen-chips");
    }

    /** Keeps its room while there is nothing to clear, so that nothing beside it moves. */
    private Button clearAll() {
        Button clear = new Button();
        clear.setId(id + "-pick-clear");
        clear.getStyleClass().addAll("flat", "small");
        clear.textProperty().bind(texts.bind("table.pick.clear-all"));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.visibleProperty().bind(Bindings.isNotEmpty(rows.valueFilters().picked()));
        clear.setOnAction(event -> rows.valueFilters().clear());
        return clear;
    }

    private Label summary() {
        Label summary = new Label();
        summary.setId(id + "-news");
        summary.getStyleClass().add("table-news");
        summary.textProperty()
                .bind(Bindings.createStringBinding(this::summaryText, rows.news(), texts.locale()));
        return summary;
    }

    private String summaryText() {
        RefreshSummary summary = rows.news().get();
        List<String> parts = new ArrayList<>();
        if (summary.added() > 0) {
            parts.add(texts.get("table.news.added", summary.added()));
        }
        if (summary.changed() > 0) {
            parts.add(texts.get("table.news.changed", summary.changed()));
        }
        if (summary.gone() > 0) {
            parts.add(texts.get("table.news.gone", summary.gone()));
        }
        if (summary.goneSelected() > 0) {
            parts.add(texts.get("table.news.gone-selected", summary.goneSelected()));
        }
        return String.join(", ", parts);
    }

    private Pill stale() {
        Pill stale = new Pill();
        stale.setId(id + "-stale");
        stale.visibleProperty().bind(rows.autoRefresh().stale());
        stale.managedProperty().bind(stale.visibleProperty());
        stale.setMinWidth(Region.USE_PREF_SIZE);
        Runnable say = () -> stale.show(texts.get("table.stale"), Pill.Tone.ATTENTION);
        texts.locale().addListener((property, before, now) -> say.run());
        say.run();
        return stale;
    }

    /** Rows that are only remembered must not be taken for what the service says now (T17). */
    private Pill stamp() {
        Pill stamp = new Pill();
        stamp.setId(id + "-remembered");
        stamp.setMinWidth(Region.USE_PREF_SIZE);
        StringBinding text = remembered.bind(remembered::stamp);
        text.addListener(
                (property, before, now) -> {
                    stamp.setVisible(!now.isEmpty());
                    stamp.show(now, Pill.Tone.ATTENTION);
                });
        stamp.managedProperty().bind(stamp.visibleProperty());
        stamp.setVisible(!text.get().isEmpty());
        stamp.show(text.get(), Pill.Tone.ATTENTION);
        stamp.getProperties().put(RememberedText.class, text);
        return stamp;
    }

    private Label updated() {
        Label updated = new Label();
        updated.setId(id + "-updated");
        updated.getStyleClass().add("muted");
        updated.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::updatedText,
                                rows.updatedAt(),
                                rows.loading(),
                                rows.failure(),
                                rows.memory().readAt(),
                                texts.locale()));
        return updated;
    }

    private String updatedText() {
        if (rows.memory().isShown()) {
            return remembered.progress();
        }
        Instant at = rows.updatedAt().get();
        if (rows.loading().get() && at != null) {
            return texts.get("table.refreshing");
        }
        return at == null ? "" : texts.get("table.updated", times.clock(at), times.zoneName());
    }
}
