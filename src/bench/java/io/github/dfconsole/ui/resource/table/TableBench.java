package io.github.dfconsole.ui.resource.table;

import io.github.dfconsole.background.FxThread;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.export.Export;
import io.github.dfconsole.testing.Benches;
import io.github.dfconsole.text.Texts;

import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Our table against JavaFX's own with FilteredList and SortedList, on the same data in the same
 * run: how long each thing takes, and how long the UI thread stands still meanwhile.
 */
public final class TableBench {

    private static final List<String> KOREAN = List.of("추천", "모델", "음성", "번역", "영수증", "검색");

    private record Row(String id, String name, String description, String image, String created) {}

    private TableBench() {}

    /** Measures at 1,000, 10,000 and 100,000 rows, and prints a table. */
    public static void main(String[] arguments) throws Exception {
        Benches.startToolkit();
        System.out.println("| rows | what | stock | stall | ours | stall |");
        System.out.println("|---|---|---|---|---|---|");
        // The first round warms up, and is not printed.
        for (int rows : new int[] {10_000, 1_000, 10_000, 100_000}) {
            Map<String, Measured> stock = measure(new Stock(), rows);
            Map<String, Measured> ours = measure(new Ours(), rows);
            for (String what : ours.keySet()) {
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %s | %s | %s | %s | %s |%n",
                        rows,
                        what,
                        stock.get(what).time(),
                        stock.get(what).stall(),
                        ours.get(what).time(),
                        ours.get(what).stall());
            }
        }
        export();
        Platform.exit();
        System.exit(0);
    }

    private record Measured(String time, String stall) {}

    private interface Table extends AutoCloseable {

        /** On the UI thread. */
        Node node();

        void show(List<Row> rows);

        void sort();

        void filter(String text);

        BooleanSupplier shows(int rows);

        @Override
        void close();
    }

    private static Map<String, Measured> measure(Table table, int count) throws Exception {
        List<Row> rows = rows(count);
        long before = usedMemory();
        Map<String, Measured> results = new LinkedHashMap<>();
        Stage stage =
                Benches.onUiThread(
                        () -> {
                            Stage opened = new Stage();
                            opened.setScene(new Scene(new StackPane(table.node()), 1_200, 700));
                            opened.show();
                            return opened;
                        });
        results.put("show", timed(() -> table.show(rows), table.shows(count)));
        results.put("sort by text", timed(table::sort, table.shows(count)));
        int matching = (int) rows.stream().filter(row -> row.name().contains("7")).count();
        results.put("filter", timed(() -> table.filter("7"), table.shows(matching)));
        results.put("clear the filter", timed(() -> table.filter(""), table.shows(count)));
        List<Row> later = changed(rows);
        results.put("refresh, 1 % changed", timed(() -> table.show(later), table.shows(count)));
        long after = usedMemory();
        results.put("memory", new Measured("%,d KiB".formatted((after - before) / 1_024), ""));
        Benches.onUiThread(
                () -> {
                    stage.close();
                    return true;
                });
        table.close();
        return results;
    }

    /** A heartbeat every two milliseconds tells how long the UI thread stands still. */
    private static Measured timed(Runnable action, BooleanSupplier done) throws Exception {
        List<Long> beats = new ArrayList<>();
        AtomicBoolean stop = new AtomicBoolean();
        Thread heart =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    while (!stop.get()) {
                                        long sent = System.nanoTime();
                                        Benches.onUiThread(() -> true);
                                        beats.add(System.nanoTime() - sent);
                                        pause(2);
                                    }
                                });
        pause(50);
        long start = System.nanoTime();
        Benches.onUiThread(
                () -> {
                    action.run();
                    return true;
                });
        while (!Benches.onUiThread(done::getAsBoolean)) {
            pause(1);
        }
        // Until the next picture is drawn.
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() -> Platform.requestNextPulse());
        Platform.runLater(drawn::countDown);
        drawn.await();
        double took = (System.nanoTime() - start) / 1e6;
        pause(150);
        stop.set(true);
        heart.join();
        beats.sort(null);
        double longest = beats.getLast() / 1e6;
        double p99 = beats.get((int) (beats.size() * 0.99)) / 1e6;
        return new Measured(
                String.format(Locale.ROOT, "%.0f ms", took),
                String.format(Locale.ROOT, "%.0f ms (p99 %.0f)", longest, Math.min(p99, longest)));
    }

    private static void export() throws Exception {
        List<Row> rows = rows(100_000);
        Path file = Files.createTempFile("bench", ".csv");
        List<Export.Column<Row>> columns =
                List.of(
                        new Export.Column<>("Name", Row::name),
                        new Export.Column<>("Description", Row::description),
                        new Export.Column<>("Image", Row::image),
                        new Export.Column<>("Created", Row::created));
        Export<Row> export = new Export<>(rows, columns, Export.Format.CSV, false, file);
        export.write(done -> {});
        long start = System.nanoTime();
        export.write(done -> {});
        System.out.printf(
                Locale.ROOT,
                "| 100,000 | export to CSV | | | %.0f ms | |%n",
                (System.nanoTime() - start) / 1e6);
        Files.delete(file);
    }

    private static List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            String word = KOREAN.get(Math.floorMod(n * 31, KOREAN.size()));
            rows.add(
                    new Row(
                            "id" + n,
                            (n % 3 == 0 ? word : "churn") + "-" + Math.floorMod(n * 7_919, count),
                            "Subscriber churn, 매월 다시 학습 " + n,
                            "pytorch:2." + n % 9,
                            "2026-01-%02d 10:%02d".formatted(1 + n % 28, n % 60)));
        }
        return rows;
    }

    private static List<Row> changed(List<Row> rows) {
        List<Row> later = new ArrayList<>(rows);
        for (int n = 0; n < rows.size(); n += 100) {
            Row row = rows.get(n);
            later.set(n, new Row(row.id(), row.name(), "changed", row.image(), row.created()));
        }
        return later;
    }

    private static long usedMemory() {
        for (int round = 0; round < 3; round++) {
            System.gc();
            pause(60);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What JavaFX has. */
    private static final class Stock implements Table {

        private final ObservableList<Row> all = FXCollections.observableArrayList();
        private final FilteredList<Row> filtered = new FilteredList<>(all);
        private final SortedList<Row> sorted = new SortedList<>(filtered);
        private TableView<Row> view;
        private TableColumn<Row, String> name;

        @Override
        public Node node() {
            view = new TableView<>(sorted);
            sorted.comparatorProperty().bind(view.comparatorProperty());
            name = column("Name", Row::name);
            view.getColumns()
                    .setAll(
                            List.of(
                                    name,
                                    column("Description", Row::description),
                                    column("Image", Row::image),
                                    column("Created", Row::created)));
            return view;
        }

        private static TableColumn<Row, String> column(String title, Function<Row, String> text) {
            TableColumn<Row, String> column = new TableColumn<>(title);
            column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
            column.setPrefWidth(200);
            return column;
        }

        @Override
        public void show(List<Row> rows) {
            all.setAll(rows);
        }

        @Override
        public void sort() {
            view.getSortOrder().setAll(List.of(name));
        }

        @Override
        public void filter(String text) {
            filtered.setPredicate(
                    row ->
                            text.isEmpty()
                                    || row.name().contains(text)
                                    || row.description().contains(text));
        }

        @Override
        public BooleanSupplier shows(int rows) {
            return () -> true;
        }

        @Override
        public void close() {
            all.clear();
        }
    }

    /** What we have. */
    private static final class Ours implements Table {

        private final ThreadedJobs jobs = new ThreadedJobs(new FxThread());
        private ResourceTableViewModel<Row> model;
        private int arrangements;
        private int expected;

        @Override
        public Node node() {
            Texts texts = new Texts(Locale.KOREAN);
            model =
                    new ResourceTableViewModel<>(
                            jobs,
                            InstantSource.system(),
                            texts.locale(),
                            List.of(
                                    ResourceColumn.text(
                                            "name", "aiworkspaces.column.name", 200, Row::name),
                                    ResourceColumn.text(
                                            "description",
                                            "aiworkspaces.column.description",
                                            200,
                                            Row::description),
                                    ResourceColumn.text(
                                            "image", "aiworkspaces.column.image", 200, Row::image),
                                    ResourceColumn.text(
                                            "created",
                                            "aiworkspaces.column.created",
                                            200,
                                            Row::created)),
                            Row::id);
            model.rows().addListener((ListChangeListener<Row>) change -> arrangements++);
            return new ResourceTable<>("rows", model, texts, Map.of());
        }

        @Override
        public void show(List<Row> rows) {
            expected = arrangements + 1;
            model.show("x", () -> new Listing<>(rows, 0));
        }

        @Override
        public void sort() {
            expected = arrangements + 1;
            model.sortBy(List.of(new SortKey("name", false)));
        }

        @Override
        public void filter(String text) {
            expected = arrangements + 1;
            model.filter().set(text);
        }

        @Override
        public BooleanSupplier shows(int rows) {
            return () -> arrangements >= expected;
        }

        @Override
        public void close() {
            jobs.close();
        }
    }
}
