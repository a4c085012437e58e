package io.github.dfconsole.ui.workspaces;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.RingProgressIndicator;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.FailureBanner;
import io.github.dfconsole.ui.control.FailurePane;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.PillCell;
import io.github.dfconsole.ui.control.ResourceTable;
import io.github.dfconsole.ui.control.ResourceTableViewModel;
import io.github.dfconsole.ui.control.ResourceTableViewModel.Phase;
import io.github.dfconsole.ui.control.StatePane;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.MasterDetailPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.util.Map;

/** The AI workspace screen: heading, filter, table, and the detail of the selected row. */
public final class WorkspacesView extends VBox {

    private static final double TABLE_SHARE = 0.64;
    private static final int LONGEST_NAME = 100;

    private final WorkspacesViewModel model;
    private final ResourceTableViewModel<AiWorkspace> rows;
    private final Texts texts;
    private final Times times;
    private final Runnable changeConnection;
    private final WorkspaceDetailPane detail;
    private final ResourceTable<AiWorkspace> table;
    private final CustomTextField filter = new CustomTextField();
    private final MasterDetailPane split = new MasterDetailPane(Side.RIGHT);

    /**
     * Creates the screen.
     *
     * @param changeConnection leads to the page where the connection is set
     */
    public WorkspacesView(
            WorkspacesViewModel model, Texts texts, Times times, Runnable changeConnection) {
        this.model = model;
        this.rows = model.table();
        this.texts = texts;
        this.times = times;
        this.changeConnection = changeConnection;
        this.detail = new WorkspaceDetailPane(model, texts, times, this::closeDetail);
        getStyleClass().add("screen");
        table = table();
        FailureBanner banner =
                new FailureBanner(
                        "workspaces-banner",
                        "workspaces.refresh-failed",
                        texts,
                        times,
                        rows::refresh);
        split.setFocusTraversable(false);
        split.setAnimated(false);
        split.setMasterNode(table);
        split.setDetailNode(detail);
        split.showDetailNodeProperty().bind(model.detailOpen());
        split.setDividerPosition(TABLE_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(toolbar(), banner, repeatedNotice(), split);
        bind(banner);
    }

    /** Puts the keyboard into the table. */
    public void focusFirst() {
        table.requestFocus();
    }

    private Node toolbar() {
        Label title = new Label();
        title.textProperty().bind(texts.bind("workspaces.title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label();
        count.setId("workspaces-count");
        count.getStyleClass().add("screen-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(this::count, countsOn()));
        Label updated = new Label();
        updated.setId("workspaces-updated");
        updated.getStyleClass().add("muted");
        updated.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::updated, rows.updatedAt(), rows.loading(), texts.locale()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        IconButton refresh =
                new IconButton(
                        "workspaces-refresh",
                        Feather.REFRESH_CW,
                        texts.bind("action.refresh"),
                        rows::refresh);
        HBox toolbar = new HBox(title, count, space, updated, filter(), refresh);
        toolbar.setAlignment(Pos.CENTER_LEFT);
        toolbar.getStyleClass().add("screen-toolbar");
        return toolbar;
    }

    /** A list with rows that came twice is shown without them, and not without saying so (F12). */
    private Node repeatedNotice() {
        Label notice = new Label();
        notice.setId("workspaces-repeated");
        notice.setWrapText(true);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.visibleProperty().bind(rows.repeated().greaterThan(0));
        notice.managedProperty().bind(notice.visibleProperty());
        notice.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.get("workspaces.repeated", rows.repeated().get()),
                                rows.repeated(),
                                texts.locale()));
        return notice;
    }

    private Node filter() {
        filter.setId("workspaces-filter");
        filter.setLeft(new FontIcon(Feather.SEARCH));
        filter.getStyleClass().add("filter-field");
        filter.promptTextProperty().bind(texts.bind("workspaces.filter"));
        filter.accessibleTextProperty().bind(texts.bind("workspaces.filter"));
        filter.textProperty().bindBidirectional(rows.filter());
        filter.setPrefColumnCount(16);
        IconButton clear =
                new IconButton(
                        "workspaces-filter-clear",
                        Feather.X,
                        texts.bind("action.clear-filter"),
                        () -> rows.filter().set(""));
        clear.getStyleClass().add("filter-clear");
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(filter.textProperty().isNotEmpty());
        filter.setRight(clear);
        filter.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                        rows.filter().set("");
                        event.consume();
                    }
                });
        return filter;
    }

    private ResourceTable<AiWorkspace> table() {
        ResourceTable<AiWorkspace> created =
                new ResourceTable<>(
                        "workspaces",
                        rows,
                        texts,
                        Map.of(
                                WorkspaceColumns.ACCESS,
                                column ->
                                        new PillCell<>(
                                                (row, pill) ->
                                                        WorkspaceAccess.show(
                                                                row.disabled(), pill, texts))));
        created.accessibleTextProperty().bind(texts.bind("workspaces.title"));
        created.showInPlaceOfRows(
                Map.of(
                        Phase.LOADING, loadingState(),
                        Phase.EMPTY, emptyState(),
                        Phase.NO_MATCH, noMatchState(),
                        Phase.FAILED, failedState()));
        return created;
    }

    private Node loadingState() {
        RingProgressIndicator progress = new RingProgressIndicator();
        progress.setMinSize(36, 36);
        progress.setMaxSize(36, 36);
        return new StatePane(
                "workspaces-loading",
                progress,
                texts.bind("workspaces.loading.title"),
                texts.bind("workspaces.loading.text"));
    }

    private Node emptyState() {
        return new StatePane(
                "workspaces-empty",
                Feather.INBOX,
                texts.bind("workspaces.empty.title"),
                texts.bind("workspaces.empty.text"));
    }

    private Node noMatchState() {
        return new StatePane(
                        "workspaces-no-match",
                        Feather.FILTER,
                        texts.bind("workspaces.no-match.title"),
                        texts.bind("workspaces.no-match.text"))
                .withAction(
                        "workspaces-no-match-clear",
                        texts.bind("action.clear-filter"),
                        () -> rows.filter().set(""));
    }

    private Node failedState() {
        FailurePane pane = new FailurePane("workspaces-failed", texts, times, rows::refresh);
        pane.addChangeConnection(
                "workspaces-failed-connection", "action.change-connection", changeConnection);
        rows.failure()
                .addListener(
                        (property, before, now) -> {
                            Account account = model.account().get();
                            if (now != null) {
                                pane.show(
                                        now,
                                        "workspaces.load-failed",
                                        account == null
                                                ? ""
                                                : Printable.escape(account.name(), LONGEST_NAME));
                            }
                        });
        return pane;
    }

    private void bind(FailureBanner banner) {
        Runnable showBanner =
                () -> banner.show(rows.phase().get() == Phase.FAILED ? null : rows.failure().get());
        rows.failure().addListener((property, before, now) -> showBanner.run());
        rows.phase().addListener((property, before, now) -> showBanner.run());
        table.setOnOpen(model::openDetail);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.detailOpen().get()) {
            closeDetail();
            event.consume();
        } else if (event.getCode() == KeyCode.F5) {
            rows.refresh();
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            filter.requestFocus();
        }
    }

    /** Back to the row it was opened from, which stays selected (T15). */
    private void closeDetail() {
        model.closeDetail();
        table.requestFocus();
    }

    private Observable[] countsOn() {
        return new Observable[] {rows.rows(), rows.total(), rows.updatedAt(), texts.locale()};
    }

    /** T2: all of them, or how many of them the filter lets through. */
    private String count() {
        if (rows.updatedAt().get() == null) {
            return "";
        }
        int shown = rows.rows().size();
        int total = rows.total().get();
        return shown == total
                ? texts.get("table.count", total)
                : texts.get("table.count-filtered", shown, total);
    }

    private String updated() {
        Instant at = rows.updatedAt().get();
        if (rows.loading().get() && at != null) {
            return texts.get("table.refreshing");
        }
        return at == null ? "" : texts.get("table.updated", times.clock(at), times.zoneName());
    }
}
