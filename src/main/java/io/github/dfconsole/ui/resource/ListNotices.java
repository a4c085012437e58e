package io.github.dfconsole.ui.resource;

import io.github.dfconsole.service.Listing;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.failure.FailureBanner;
import io.github.dfconsole.ui.failure.IncompleteListText;
import io.github.dfconsole.ui.resource.action.ChangeCards;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.TableState;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** What has to be said below the rows: a failed refresh, an incomplete list, open changes. */
final class ListNotices {

    private final ResourceViewModel<?, ?> model;
    private final ResourceTableViewModel<?> rows;
    private final Texts texts;
    private final String id;
    private final RememberedText remembered;

    ListNotices(ResourceViewModel<?, ?> model, RememberedText remembered) {
        this.model = model;
        this.rows = model.table();
        this.texts = model.context().texts();
        this.id = model.kindId();
        this.remembered = remembered;
    }

    List<Node> nodes() {
        return List.of(
                new ChangeCards(model),
                readingFacts(),
                refreshFailed(),
                notice("-remembered-note", remembered.bind(remembered::note)),
                completeness());
    }

    /** All rows are read before they are sorted by something the list does not say. */
    private HBox readingFacts() {
        NumberBinding all = rows.factColumns().left();
        Label text = new Label();
        text.setId(id + "-reading-rows");
        text.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.get("table.reading-rows", all.intValue()),
                                all,
                                texts.locale()));
        Button cancel = new Button();
        cancel.setId(id + "-reading-rows-cancel");
        cancel.getStyleClass().add("small");
        cancel.textProperty().bind(texts.bind("action.cancel"));
        cancel.setOnAction(event -> rows.factColumns().giveUp());
        HBox line = new HBox(text, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("notice", "button-row");
        line.visibleProperty().bind(Bindings.greaterThan(all, 0));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private FailureBanner refreshFailed() {
        FailureBanner banner =
                new FailureBanner(
                        id + "-banner",
                        "table.refresh-failed",
                        texts,
                        model.context().times(),
                        rows::refresh);
        Runnable show =
                () ->
                        banner.show(
                                rows.state().get() == TableState.FAILED
                                        ? null
                                        : rows.failure().get());
        rows.failure().addListener((property, before, now) -> show.run());
        rows.state().addListener((property, before, now) -> show.run());
        return banner;
    }

    /** What the service left out, or sent twice, is not passed over in silence (F12). */
    private Label completeness() {
        return notice(
                "-repeated",
                Bindings.createStringBinding(
                        this::completenessText, rows.completeness(), texts.locale()));
    }

    /** A sentence that is there as long as it says something. */
    private Label notice(String suffix, ObservableValue<String> text) {
        Label notice = new Label();
        notice.setId(id + suffix);
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        notice.textProperty().bind(text);
        return notice;
    }

    private String completenessText() {
        Listing<?> listing = rows.completeness().get();
        if (listing == null) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        if (!listing.isComplete()) {
            sentences.add(IncompleteListText.of(listing, texts));
        }
        if (listing.repeated() > 0) {
            sentences.add(texts.get("table.repeated", listing.repeated()));
        }
        return Sentences.join(sentences);
    }
}
