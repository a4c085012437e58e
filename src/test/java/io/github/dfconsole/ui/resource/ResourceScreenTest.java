package io.github.dfconsole.ui.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.background.FxThread;
import io.github.dfconsole.background.Poller;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.TableLayout;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.Mouse;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceTable;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.SortKey;
import io.github.dfconsole.ui.theme.Theme;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The table as it is on the screen: what JavaFX would do by itself, and must not. */
class ResourceScreenTest {

    private static final Instant NOW = Instant.parse("2026-03-14T00:26:53Z");
    private static final int MANY = 1_000;

    private record Row(String id, String name, String note) {}

    private volatile List<Row> served = rows(0);
    @TempDir private Path folder;
    private ThreadedJobs jobs;
    private ResourceTableViewModel<Row> model;
    private ResourceViewModel<Row, String> resource;
    private ResourceScreen<Row, String> screen;

    /** Rows of a kind that has the texts of AI workspaces, and ids of its own. */
    private final class RowKind implements ResourceKind<Row, String> {

        @Override
        public KindInfo<Row> info() {
            return new KindInfo<>(
                    "aiworkspaces",
                    Feather.BOX,
                    KindInfo.Scope.ACCOUNT,
                    "state",
                    Row.class,
                    Row::id,
                    Row::name);
        }

        @Override
        public List<ResourceColumn<Row>> columns(ScreenContext context) {
            return List.of(
                    ResourceColumn.text("name", "aiworkspaces.column.name", 150, Row::name),
                    ResourceColumn.text("id", "aiworkspaces.column.id", 120, Row::id)
                            .as(ResourceColumn.Kind.HIDDEN),
                    ResourceColumn.text("note", "aiworkspaces.column.description", 120, Row::note)
                            .withFull(row -> row.note() + " in full"));
        }

        @Override
        public ResourceState stateOf(Row row, Texts texts) {
            return new ResourceState("ready", Pill.Tone.GOOD, false);
        }

        @Override
        public Listing<Row> list(Session session, String accountId) {
            return new Listing<>(served, 0);
        }

        @Override
        public String detail(Session session, String id) {
            return id;
        }

        @Override
        public DetailBody<Row, String> detailBody(ScreenModel<Row, String> shown) {
            return (row, detail) -> List.of(new Label("detail"));
        }
    }

    private static List<Row> rows(int from) {
        return IntStream.range(from, MANY)
                .mapToObj(n -> new Row("id" + n, "name-%04d".formatted(n), "n\u202Eote\t" + n))
                .toList();
    }

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        jobs = new ThreadedJobs(new FxThread());
        Texts texts = new Texts(Locale.ENGLISH);
        ScreenContext around =
                new ScreenContext(
                        new Settings(Language.ENGLISH, ThemeChoice.LIGHT),
                        texts,
                        new Times(ZoneId.of("Asia/Seoul")),
                        jobs,
                        new Poller(jobs),
                        () -> NOW,
                        page -> {},
                        new Notices(jobs, notice -> {}));
        resource = new ResourceViewModel<>(new RowKind(), around, Screens.tools(around, folder));
        model = resource.table();
        FxToolkit.setupFixture(
                () -> {
                    screen = new ResourceScreen<>(resource, () -> {});
                    Scene scene = new Scene(screen, 900, 600);
                    Theme.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                });
        show();
    }

    private void show() throws Exception {
        onScreen(
                () -> {
                    model.show("x", () -> new Listing<>(served, 0));
                    return true;
                });
        await(() -> model.updatedAt().get() != null && !model.loading().get());
    }

    private void refresh() throws Exception {
        onScreen(
                () -> {
                    model.refresh();
                    return true;
                });
        await(() -> !model.loading().get());
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        jobs.close();
    }

    private static <V> V onScreen(Callable<V> look) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, look);
    }

    private static void await(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(holds));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String id) {
        return onScreen(() -> ((Labeled) screen.lookup("#" + id)).getText());
    }

    @SuppressWarnings("unchecked")
    private ResourceTable<Row> table() {
        return (ResourceTable<Row>) screen.lookup("#aiworkspaces");
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) screen.lookup(".virtual-flow");
    }

    private Row topRow() {
        return onScreen(() -> table().getItems().get(flow().getFirstVisibleCell().getIndex()));
    }

    @Test
    void t2TheHeaderCountsAllShownAndSelected() throws Exception {
        assertThat(text("aiworkspaces-count")).isEqualTo("(1,000)");
        onScreen(
                () -> {
                    model.filter().set("name-000");
                    return true;
                });
        await(() -> model.rows().size() == 10);
        assertThat(text("aiworkspaces-count")).isEqualTo("(10/1,000)");
        onScreen(
                () -> {
                    model.selection().addAll(model.rows());
                    return true;
                });
        assertThat(text("aiworkspaces-count")).isEqualTo("(10/1,000 selected)");
    }

    @Test
    void t3TheRowAtTheTopStaysThereWhenOthersComeAboveIt() throws Exception {
        onScreen(
                () -> {
                    table().scrollTo(500);
                    table().getSelectionModel().select(505);
                    return true;
                });
        await(() -> flow().getFirstVisibleCell().getIndex() >= 490);
        Row before = topRow();
        List<Row> later = new ArrayList<>(rows(0));
        for (int added = 0; added < 7; added++) {
            later.add(0, new Row("new" + added, "new-" + added, ""));
        }
        served = later;
        refresh();
        assertThat(topRow()).isEqualTo(before);
        assertThat(onScreen(() -> table().getSelectionModel().getSelectedItem().id()))
                .isEqualTo("id505");
        assertThat(text("aiworkspaces-news")).isEqualTo("7 new");
    }

    @Test
    void aRowThatIsSelectedFromElsewhereIsScrolledToAndIsNotScrolledToAgain() throws Exception {
        onScreen(
                () -> {
                    model.select(model.rows().get(700));
                    return true;
                });
        await(() -> isInSight(700));
        onScreen(
                () -> {
                    table().scrollTo(100);
                    return true;
                });
        await(() -> isInSight(100));
        List<Row> later = new ArrayList<>(served);
        later.set(700, new Row("id700", "another", "changed"));
        served = later;
        refresh();
        assertThat(onScreen(() -> model.selected().get())).isEqualTo(later.get(700));
        assertThat(onScreen(() -> isInSight(100))).isTrue();
    }

    private boolean isInSight(int index) {
        screen.layout();
        return flow().getFirstVisibleCell().getIndex() <= index
                && flow().getLastVisibleCell().getIndex() >= index;
    }

    @Test
    void whatIsFilteredAnewIsLookedAtFromItsBeginning() throws Exception {
        onScreen(
                () -> {
                    table().scrollTo(500);
                    return true;
                });
        await(() -> flow().getFirstVisibleCell().getIndex() >= 490);
        onScreen(
                () -> {
                    model.filter().set("name-09");
                    return true;
                });
        await(() -> model.rows().size() < MANY);
        await(() -> flow().getFirstVisibleCell().getIndex() == 0);
    }

    @Test
    void t3NewRowsAreMarked() throws Exception {
        served = IntStream.range(0, 5).mapToObj(n -> rows(0).get(n)).toList();
        refresh();
        List<Row> later = new ArrayList<>(served);
        later.add(0, new Row("new", "new", ""));
        served = later;
        refresh();
        assertThat(rowHas("new", "added")).isTrue();
        assertThat(rowHas("name-0001", "added")).isFalse();
    }

    private boolean rowHas(String name, String pseudoClass) {
        return onScreen(
                () -> {
                    screen.layout();
                    return screen.lookupAll(".table-row-cell").stream()
                            .map(node -> (TableRow<?>) node)
                            .filter(
                                    row ->
                                            row.getItem() instanceof Row each
                                                    && each.name().equals(name))
                            .anyMatch(
                                    row ->
                                            row.getPseudoClassStates()
                                                    .contains(
                                                            PseudoClass.getPseudoClass(
                                                                    pseudoClass)));
                });
    }

    @Test
    void t4SaysWhenItWasUpdatedAndInWhichZone() {
        assertThat(text("aiworkspaces-updated")).isEqualTo("Updated 09:26:53 (Asia/Seoul)");
    }

    @Test
    void t7ThereIsNothingToExportWhereThereIsNothing() throws Exception {
        assertThat(onScreen(() -> screen.lookup("#aiworkspaces-export").isDisabled())).isFalse();
        served = List.of();
        refresh();
        assertThat(onScreen(() -> screen.lookup("#aiworkspaces-export").isDisabled())).isTrue();
        assertThat(onScreen(() -> screen.lookup("#aiworkspaces-empty").isVisible())).isTrue();
    }

    @Test
    void t8WhatIsDraggedInTheHeaderIsKept() throws Exception {
        onScreen(
                () -> {
                    TableColumn<Row, ?> note = table().getColumns().remove(3);
                    table().getColumns().add(1, note);
                    note.setPrefWidth(240);
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onScreen(() -> model.layout().columns().get().getFirst().id()))
                .isEqualTo("note");
        onScreen(
                () -> {
                    model.resetLayout();
                    return true;
                });
        assertThat(onScreen(() -> table().getColumns().get(1).getId()))
                .isEqualTo("aiworkspaces-name");
    }

    @Test
    void t9TheHeaderShowsWhatIsSortedByAndHow() throws Exception {
        onScreen(
                () -> {
                    model.sortBy(List.of(new SortKey("name", true)));
                    return true;
                });
        await(() -> model.rows().getFirst().name().equals("name-0999"));
        assertThat(
                        onScreen(
                                () ->
                                        table().getSortOrder().stream()
                                                .map(
                                                        column ->
                                                                column.getId()
                                                                        + column.getSortType())
                                                .toList()))
                .containsExactly("aiworkspaces-nameDESCENDING");
    }

    @Test
    void t12AndT16WhatIsCutOrAbbreviatedIsThereInFullAndNothingMisleads() {
        List<String> texts =
                onScreen(
                        () ->
                                screen.lookupAll(".table-cell").stream()
                                        .map(node -> (TableCell<?, ?>) node)
                                        .peek(Mouse::enter)
                                        .filter(cell -> cell.getTooltip() != null)
                                        .map(
                                                cell ->
                                                        cell.getText()
                                                                + " | "
                                                                + cell.getTooltip().getText())
                                        .filter(text -> text.contains("ote"))
                                        .limit(1)
                                        .toList());
        assertThat(texts.getFirst())
                .matches("n\\\\u202Eote\\\\t\\d+ \\| n\\\\u202Eote\\\\t\\d+ in full");
    }

    @Test
    void t8ATableThatIsMadeAfterItsLayoutWasRestoredHasIt() throws Exception {
        List<String> sorted =
                onScreen(
                        () -> {
                            model.layout()
                                    .restore(
                                            new TableLayout(
                                                    List.of(
                                                            new TableLayout.Column(
                                                                    "note", 200, true),
                                                            new TableLayout.Column(
                                                                    "name", 150, true),
                                                            new TableLayout.Column(
                                                                    "id", 120, false)),
                                                    List.of(new TableLayout.Sort("name", true)),
                                                    ""),
                                            layout -> {});
                            ResourceTable<Row> late =
                                    new ResourceTable<>(
                                            "late", model, new Texts(Locale.ENGLISH), Map.of());
                            screen.getChildren().setAll(late);
                            screen.applyCss();
                            screen.layout();
                            return late.getSortOrder().stream()
                                    .map(column -> column.getId() + column.getSortType())
                                    .toList();
                        });
        assertThat(sorted).containsExactly("late-nameDESCENDING");
        assertThat(onScreen(() -> model.layout().sort().get()))
                .containsExactly(new SortKey("name", true));
    }

    @Test
    void t13CopiesTheCellTheKeyboardIsOn() {
        onScreen(
                () -> {
                    table().getSelectionModel().select(3);
                    table().getFocusModel().focus(3, table().getColumns().get(1));
                    return true;
                });
        assertThat(onScreen(() -> table().focusedCellText())).isEqualTo("name-0003");
    }

    @Test
    void selectingAHundredThousandRowsIsNoWorkForTheToolkit() throws Exception {
        onScreen(
                () -> {
                    model.selection().addAll(model.rows());
                    return true;
                });
        assertThat(rowHas("name-0001", "chosen")).isTrue();
        assertThat(onScreen(() -> table().getSelectionModel().getSelectedItems().size())).isZero();
    }

    @Test
    void t8WhatWasDraggedIsResetAndAShownColumnMovesNoRow() throws Exception {
        onScreen(
                () -> {
                    table().resizeColumn(table().getColumns().get(1), 70);
                    table().scrollTo(500);
                    return true;
                });
        await(() -> flow().getFirstVisibleCell().getIndex() >= 490);
        assertThat(onScreen(() -> table().getColumns().get(1).getWidth())).isEqualTo(220);
        Row before = topRow();
        onScreen(
                () -> {
                    List<TableLayout.Column> layout =
                            new ArrayList<>(model.layout().columns().get());
                    layout.set(1, new TableLayout.Column("id", 120, true));
                    model.layout().arrangeColumns(layout);
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(topRow()).isEqualTo(before);
        onScreen(
                () -> {
                    model.resetLayout();
                    return true;
                });
        assertThat(onScreen(() -> table().getColumns().get(1).getWidth())).isEqualTo(150);
    }

    @Test
    void t3TheFocusedCellStaysFocusedWhenRowsAreLoadedAgain() throws Exception {
        onScreen(
                () -> {
                    table().getSelectionModel().select(3);
                    table().getFocusModel().focus(3, table().getColumns().get(3));
                    return true;
                });
        refresh();
        assertThat(onScreen(() -> table().focusedCellText())).endsWith("in full");
        assertThat(onScreen(() -> table().getSelectionModel().getSelectedIndex())).isEqualTo(3);
    }

    @Test
    void theKeyboardEntersTheTableOnItsFirstRow() throws Exception {
        onScreen(
                () -> {
                    model.filter().set("name-0007");
                    return true;
                });
        await(() -> model.rows().size() == 1);
        onScreen(
                () -> {
                    table().enter();
                    return true;
                });
        assertThat(onScreen(() -> model.selected().get().name())).isEqualTo("name-0007");
    }
}
