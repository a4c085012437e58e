package io.github.dfconsole.ui.resource;

import atlantafx.base.controls.CustomTextField;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.control.StatePane;
import io.github.dfconsole.ui.failure.FailureBanner;
import io.github.dfconsole.ui.failure.FailurePane;
import io.github.dfconsole.ui.failure.IncompleteListText;
import io.github.dfconsole.ui.resource.export.ExportDialog;
import io.github.dfconsole.ui.resource.export.ExportViewModel;
import io.github.dfconsole.ui.resource.table.ColumnChooser;
import io.github.dfconsole.ui.resource.table.RefreshSummary;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceTable;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.RowClipboard;
import io.github.dfconsole.ui.resource.table.SkeletonPane;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.resource.table.ValueFilterButton;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Callback;

import org.controlsfx.control.MasterDetailPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A screen that lists resources of one kind: heading with count, filter and chips, table with its
 * four states, and the detail of one row beside it.
 *
 * @param <T> the type of a row
 */
public final class ResourceScreen<T> extends VBox {

    private static final double TABLE_SHARE = 0.62;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PATH = 300;
    private static final Duration SAID_FOR = Duration.ofSeconds(8);

    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination EXPORT =
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

    private final String id;
    private final ResourceTableViewModel<T> rows;
    private final Words words;
    private final Texts texts;
    private final Times times;
    private final ScreenContext around;
    private final ResourceTable<T> table;
    private final CustomTextField filter = new CustomTextField();
    private final Detail detail;
    private final Label done = new Label();
    private final HBox actions = new HBox();
    private @Nullable Primary primary;
    private @Nullable StatePane empty;
    private Job forgetDone = Job.NONE;

    /**
     * The message keys of what the screen says.
     *
     * @param title what is listed
     * @param filter prompt of the filter
     * @param loading while rows are loaded for the first time
     * @param emptyTitle there is none
     * @param emptyText why, and what to do
     * @param noMatchText the filter lets none through
     * @param loadFailed they could not be loaded; its placeholder is the owner
     * @param refreshFailed they could not be loaded again
     * @param repeated rows came twice; its placeholder is how many
     */
    public record Words(
            String title,
            String filter,
            String loading,
            String emptyTitle,
            String emptyText,
            String noMatchText,
            String loadFailed,
            String refreshFailed,
            String repeated) {}

    /** What the screen is mainly used for. */
    private record Primary(String id, String textKey, Runnable action) {}

    /**
     * The detail beside the table.
     *
     * @param node shows it
     * @param isOpen whether it is shown
     * @param open opens it for the row the keyboard is on
     * @param close closes it
     */
    public record Detail(Node node, ObservableBooleanValue isOpen, Runnable open, Runnable close) {}

    /**
     * Creates a screen.
     *
     * @param id the stable id of the table; those of everything else begin with it
     * @param cells how columns are drawn that are more than text, by column id
     * @param owner whose resources are listed, for failures
     * @param changeConnection leads to the page where the connection is set
     */
    public ResourceScreen(
            String id,
            ResourceTableViewModel<T> rows,
            Words words,
            ScreenContext around,
            Map<String, Callback<TableColumn<T, T>, TableCell<T, T>>> cells,
            Detail detail,
            Supplier<String> owner,
            Runnable changeConnection) {
        this.id = id;
        this.rows = rows;
        this.words = words;
        this.around = around;
        this.texts = around.texts();
        this.times = around.times();
        this.detail = detail;
        getStyleClass().add("screen");
        table = new ResourceTable<>(id, rows, texts, cells);
        table.accessibleTextProperty().bind(texts.bind(words.title()));
        table.showInPlaceOfRows(
                Map.of(
                        TableState.LOADING,
                        () ->
                                new SkeletonPane(
                                        id + "-loading",
                                        texts.bind(words.loading()),
                                        rows.columns().stream()
                                                .filter(
                                                        column ->
                                                                column.kind()
                                                                        != ResourceColumn.Kind
                                                                                .HIDDEN)
                                                .map(ResourceColumn::width)
                                                .toList()),
                        TableState.EMPTY,
                        this::emptyState,
                        TableState.NO_MATCH,
                        this::noMatchState,
                        TableState.FAILED,
                        () -> failedState(owner, changeConnection)));
        table.setOnOpen(detail.open());
        new RowClipboard<>(table, rows, around.jobs(), texts);
        MasterDetailPane split = new MasterDetailPane(Side.RIGHT);
        split.setFocusTraversable(false);
        split.setAnimated(false);
        split.setMasterNode(table);
        split.setDetailNode(detail.node());
        split.showDetailNodeProperty().bind(detail.isOpen());
        split.setDividerPosition(TABLE_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren()
                .addAll(toolbar(), chips(), banner(), completenessNotice(), doneNotice(), split);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /**
     * Adds what this screen is mainly used for: a button above the rows, and one where there are
     * none.
     *
     * @param buttonId stable id of the button; the other one's ends with {@code -empty}
     */
    public void addPrimary(String buttonId, String textKey, Runnable action) {
        Button button = new Button();
        button.setId(buttonId);
        button.textProperty().bind(texts.bind(textKey));
        button.setGraphic(new FontIcon(Feather.PLUS));
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        actions.getChildren().add(button);
        primary = new Primary(buttonId, textKey, action);
        StatePane made = empty;
        if (made != null) {
            addPrimary(made, primary);
        }
    }

    /** Puts the keyboard into the table. */
    public void focusFirst() {
        table.requestFocus();
    }

    private Node toolbar() {
        Label title = new Label();
        title.textProperty().bind(texts.bind(words.title()));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label();
        count.setId(id + "-count");
        count.getStyleClass().add("screen-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(this::count, countsOn()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        IconButton refresh =
                new IconButton(
                        id + "-refresh",
                        Feather.REFRESH_CW,
                        texts.bind("action.refresh"),
                        rows::refresh);
        IconButton export =
                new IconButton(
                        id + "-export", Feather.DOWNLOAD, texts.bind("table.export"), this::export);
        export.disableProperty().bind(rows.total().isEqualTo(0));
        HBox toolbar =
                new HBox(
                        title,
                        count,
                        space,
                        filter(),
                        new ColumnChooser<>(id, rows, texts).button(),
                        export,
                        refresh,
                        actions);
        toolbar.setAlignment(Pos.CENTER_LEFT);
        toolbar.getStyleClass().add("screen-toolbar");
        return toolbar;
    }

    /** Below the heading: what rows can be picked by, and how fresh they are. */
    private Node chips() {
        List<Node> chips = new ArrayList<>();
        for (ResourceColumn<T> column : rows.columns()) {
            if (column.kind() == ResourceColumn.Kind.PICKED_FROM) {
                chips.add(new ValueFilterButton<>(id, rows.valueFilters(), column, texts));
            }
        }
        Label news = new Label();
        news.setId(id + "-news");
        news.getStyleClass().add("table-news");
        news.textProperty()
                .bind(Bindings.createStringBinding(this::news, rows.news(), texts.locale()));
        Pill stale = new Pill();
        stale.setId(id + "-stale");
        stale.visibleProperty().bind(rows.autoRefresh().stale());
        stale.managedProperty().bind(stale.visibleProperty());
        Runnable say = () -> stale.show(texts.get("table.stale"), Pill.Tone.ATTENTION);
        texts.locale().addListener((property, before, now) -> say.run());
        say.run();
        stale.setMinWidth(Region.USE_PREF_SIZE);
        Label updated = new Label();
        updated.setId(id + "-updated");
        updated.getStyleClass().add("muted");
        updated.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::updated, rows.updatedAt(), rows.loading(), texts.locale()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox();
        line.getChildren().addAll(chips);
        line.getChildren().addAll(news, space, stale, updated);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("screen-chips");
        return line;
    }

    private FailureBanner banner() {
        FailureBanner banner =
                new FailureBanner(
                        id + "-banner", words.refreshFailed(), texts, times, rows::refresh);
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

    /** Says what is missing from the list, and that rows that came twice are shown once (F12). */
    private Node completenessNotice() {
        Label notice = new Label();
        notice.setId(id + "-repeated");
        notice.setWrapText(true);
        notice.getStyleClass().add("notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        notice.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::completeness, rows.completeness(), texts.locale()));
        return notice;
    }

    private String completeness() {
        Listing<T> counts = rows.completeness().get();
        List<String> sentences = new ArrayList<>();
        if (counts != null && !counts.isComplete()) {
            sentences.add(IncompleteListText.of(counts, texts));
        }
        if (counts != null && counts.repeated() > 0) {
            sentences.add(texts.get(words.repeated(), counts.repeated()));
        }
        return String.join(" ", sentences);
    }

    private Node filter() {
        filter.setId(id + "-filter");
        filter.setLeft(new FontIcon(Feather.SEARCH));
        filter.getStyleClass().add("filter-field");
        filter.promptTextProperty().bind(texts.bind(words.filter()));
        filter.accessibleTextProperty().bind(texts.bind(words.filter()));
        filter.textProperty().bindBidirectional(rows.filter());
        filter.setPrefColumnCount(16);
        IconButton clear =
                new IconButton(
                        id + "-filter-clear",
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
                    } else if (event.getCode() == KeyCode.DOWN) {
                        table.enter();
                        event.consume();
                    }
                });
        return filter;
    }

    private StatePane emptyState() {
        StatePane made =
                new StatePane(
                        id + "-empty",
                        Feather.INBOX,
                        texts.bind(words.emptyTitle()),
                        texts.bind(words.emptyText()));
        Primary action = primary;
        if (action != null) {
            addPrimary(made, action);
        }
        empty = made;
        return made;
    }

    private void addPrimary(StatePane pane, Primary action) {
        pane.withAction(action.id() + "-empty", texts.bind(action.textKey()), action.action());
    }

    private Node noMatchState() {
        return new StatePane(
                        id + "-no-match",
                        Feather.FILTER,
                        texts.bind("table.no-match"),
                        texts.bind(words.noMatchText()))
                .withAction(
                        id + "-no-match-clear",
                        texts.bind("action.clear-filter"),
                        rows::clearFilter);
    }

    private Node failedState(Supplier<String> owner, Runnable changeConnection) {
        FailurePane pane = new FailurePane(id + "-failed", texts, times, rows::refresh);
        pane.addChangeConnection(
                id + "-failed-connection", "action.change-connection", changeConnection);
        Runnable show =
                () -> {
                    Throwable failure = rows.failure().get();
                    if (failure != null) {
                        pane.show(
                                failure,
                                words.loadFailed(),
                                Printable.escape(owner.get(), LONGEST_NAME));
                    }
                };
        rows.failure().addListener((property, before, now) -> show.run());
        show.run();
        return pane;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && detail.isOpen().get()) {
            detail.close().run();
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.F5) {
            rows.refresh();
            event.consume();
        } else if (FIND.match(event)) {
            filter.requestFocus();
            filter.selectAll();
            event.consume();
        } else if (EXPORT.match(event) && rows.total().get() > 0) {
            export();
            event.consume();
        }
    }

    private void export() {
        Path suggested = Path.of(System.getProperty("user.home"), id);
        ExportViewModel<T> export = new ExportViewModel<>(rows, around.jobs(), texts, suggested);
        export.stage()
                .addListener(
                        (property, before, now) -> {
                            if (now == ExportViewModel.Stage.DONE) {
                                say(
                                        texts.get(
                                                "export.done",
                                                export.rows(export.scope().get()).size(),
                                                Printable.escape(
                                                        export.file().get(), LONGEST_PATH)));
                            }
                        });
        new ExportDialog<>(getScene().getWindow(), export, texts, times).show();
    }

    /** Says for a while what has been done. */
    private void say(String words) {
        done.setText(words);
        forgetDone.cancel();
        forgetDone = around.jobs().later(SAID_FOR, () -> done.setText(""));
    }

    private Node doneNotice() {
        done.setId(id + "-done");
        done.setWrapText(true);
        done.getStyleClass().add("notice");
        done.setMaxWidth(Double.MAX_VALUE);
        done.visibleProperty().bind(done.textProperty().isNotEmpty());
        done.managedProperty().bind(done.visibleProperty());
        return done;
    }

    private Observable[] countsOn() {
        return new Observable[] {
            rows.rows(), rows.total(), rows.updatedAt(), rows.selection().count(), texts.locale()
        };
    }

    /** T2: all of them, how many of them are selected, or how many the filter lets through. */
    private String count() {
        if (rows.updatedAt().get() == null) {
            return "";
        }
        int shown = rows.rows().size();
        int total = rows.total().get();
        int selected = rows.selection().count().get();
        if (selected > 0) {
            return texts.get("table.count-selected", selected, total);
        }
        return shown == total
                ? texts.get("table.count", total)
                : texts.get("table.count-filtered", shown, total);
    }

    private String news() {
        RefreshSummary news = rows.news().get();
        List<String> parts = new ArrayList<>();
        if (news.added() > 0) {
            parts.add(texts.get("table.news.added", news.added()));
        }
        if (news.changed() > 0) {
            parts.add(texts.get("table.news.changed", news.changed()));
        }
        if (news.gone() > 0) {
            parts.add(texts.get("table.news.gone", news.gone()));
        }
        if (news.goneSelected() > 0) {
            parts.add(texts.get("table.news.gone-selected", news.goneSelected()));
        }
        return String.join(", ", parts);
    }

    private String updated() {
        Instant at = rows.updatedAt().get();
        if (rows.loading().get() && at != null) {
            return texts.get("table.refreshing");
        }
        return at == null ? "" : texts.get("table.updated", times.clock(at), times.zoneName());
    }
}
