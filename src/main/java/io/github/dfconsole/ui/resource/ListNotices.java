package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.failure.FailureBanner;
import io.github.dfconsole.ui.resource.action.ChangeCards;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel.Phase;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.List;

/** What has to be said above the rows: a failed refresh, rows that came twice, open changes. */
final class ListNotices {

    private final ResourceViewModel<?, ?> model;
    private final ResourceTableViewModel<?> rows;
    private final Texts texts;
    private final String id;

    ListNotices(ResourceViewModel<?, ?> model) {
        this.model = model;
        this.rows = model.table();
        this.texts = model.context().texts();
        this.id = model.kindId();
    }

    List<Node> nodes() {
        return List.of(new ChangeCards(model), refreshFailed(), repeated());
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
                () -> banner.show(rows.phase().get() == Phase.FAILED ? null : rows.failure().get());
        rows.failure().addListener((property, before, now) -> show.run());
        rows.phase().addListener((property, before, now) -> show.run());
        return banner;
    }

    /** A list with rows that came twice is shown without them, and not without saying so (F12). */
    private Label repeated() {
        Label notice = new Label();
        notice.setId(id + "-repeated");
        notice.setWrapText(true);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.visibleProperty().bind(rows.repeated().greaterThan(0));
        notice.managedProperty().bind(notice.visibleProperty());
        notice.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.get("table.repeated", rows.repeated().get()),
                                rows.repeated(),
                                texts.locale()));
        return notice;
    }
}
