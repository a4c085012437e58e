package io.github.dfconsole.journeys;

import io.github.dfconsole.testing.BusyService;
import io.github.dfconsole.testing.Footprint;
import io.github.dfconsole.testing.Heartbeat;
import io.github.dfconsole.testing.SavedConnections;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Uses the console all day: moves from screen to screen, opens and closes details and wizards,
 * sorts and filters, once a second, while a colleague changes one row in a hundred between two
 * refreshes. What the process holds has to level off. The service is a process of its own.
 *
 * <p>The system property {@code soak.marks} says after how many minutes it counts; the last of them
 * is the end.
 */
public final class SoakBench extends Journey {

    private static final List<String> SCREENS =
            List.of("apps", "notebooks", "aiworkspaces", "aiapps", "accounts");
    private static final List<String> WITH_WIZARD = List.of("apps", "notebooks", "aiworkspaces");
    private static final int SHOWN_CLASSES = 40;
    private static final int SHOWN_FRAMES = 6;

    private final List<Footprint> footprints = new ArrayList<>();

    private SoakBench() throws Exception {
        home = Files.createTempDirectory("bench");
    }

    /** Measures, and prints a table. */
    public static void main(String[] arguments) throws Exception {
        new SoakBench().run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        try (BusyService service = BusyService.start(home)) {
            SavedConnections.write(home, service.access(), List.of("one"));
            Files.writeString(
                    home.resolve(".config/dataforest-console/settings.json"),
                    "{\"preferences\":{\"refresh\":\"SECONDS_10\"}}");
            open("--profile", "one", "--language", "en");
            awaitRows(42);
            forgetEvents();
            try (Heartbeat heartbeat = Heartbeat.start()) {
                work(service, heartbeat);
            }
        }
        printGrowth();
        close();
    }

    /**
     * TestFX keeps every event of the stage it knows, and with it every view that was ever clicked.
     * From now on it knows an empty stage that stays hidden.
     */
    private static void forgetEvents() {
        onScreen(
                () -> {
                    FxToolkit.toolkitContext().setRegisteredStage(new Stage());
                    return true;
                });
    }

    private void work(BusyService service, Heartbeat heartbeat) throws Exception {
        System.out.println(
                "| after | screens | heap | threads | files | views | JavaFX | listeners "
                        + "| longest stall | computed |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        long begun = System.nanoTime();
        List<String> marks =
                new ArrayList<>(List.of(System.getProperty("soak.marks", "5,15,30").split(",")));
        for (int visit = 0; !marks.isEmpty(); visit++) {
            visit(SCREENS.get(visit % SCREENS.size()));
            if (!service.isAlive()) {
                throw new IllegalStateException("The service has ended");
            }
            long due = TimeUnit.MINUTES.toNanos(Long.parseLong(marks.getFirst()));
            if (System.nanoTime() - begun >= due) {
                count(marks.removeFirst(), visit + 1, heartbeat);
            }
        }
    }

    private void count(String mark, int visits, Heartbeat heartbeat) throws Exception {
        Heartbeat.Longest stall = heartbeat.takeLongest();
        List<Heartbeat.Longest> tooLong = heartbeat.takeTooLong();
        Footprint now = Footprint.take();
        // Counting stops the whole process: that stall is not one of the console.
        TimeUnit.SECONDS.sleep(1);
        heartbeat.takeLongest();
        heartbeat.takeTooLong();
        footprints.add(now);
        System.out.printf(
                Locale.ROOT,
                "| %s min | %d | %.1f MiB | %d | %d | %d | %d | %d | %.0f ms | %.0f ms |%n",
                mark,
                visits,
                now.heap() / 1048576.0,
                now.threads(),
                now.files(),
                now.views(),
                now.toolkit(),
                now.listeners(),
                stall.waited() / 1e6,
                stall.computed() / 1e6);
        tooLong.forEach(SoakBench::print);
    }

    /** Says where a stall was spent, from the innermost of ours outwards. */
    private static void print(Heartbeat.Longest stall) {
        System.out.printf(
                Locale.ROOT, "%.0f ms (%.0f ms)%n", stall.waited() / 1e6, stall.computed() / 1e6);
        stall.where().stream()
                .filter(frame -> frame.getClassName().startsWith("io.github.dfconsole"))
                .limit(SHOWN_FRAMES)
                .forEach(frame -> System.out.println("  " + frame));
    }

    /** Prints the classes that have more objects each time they are counted. */
    private void printGrowth() {
        Footprint first = footprints.getFirst();
        Footprint last = footprints.getLast();
        last.instances().keySet().stream()
                .filter(this::growsEachTime)
                .sorted(Comparator.comparing(name -> first.count(name) - last.count(name)))
                .limit(SHOWN_CLASSES)
                .forEach(
                        name ->
                                System.out.printf(
                                        "%s: %d, then %d%n",
                                        name, first.count(name), last.count(name)));
    }

    private boolean growsEachTime(String name) {
        for (int index = 1; index < footprints.size(); index++) {
            if (footprints.get(index).count(name) <= footprints.get(index - 1).count(name)) {
                return false;
            }
        }
        return footprints.size() > 1;
    }

    private void visit(String screen) throws Exception {
        look(screen);
        if (WITH_WIZARD.contains(screen)) {
            act(() -> click("#" + screen + "-create"));
            awaitShown("wizard-close");
            act(() -> click("#wizard-close"));
            await("the table again", () -> isShown(screen));
        }
    }

    private void look(String screen) throws Exception {
        act(() -> click("#navigation-" + screen));
        await("rows of " + screen, () -> isShown(screen) && rowsOf(screen) > 0);
        act(() -> clickOnRow(screen, 0));
        awaitShown(screen + "-detail-close");
        act(() -> click("#" + screen + "-detail-close"));
        await("the detail to be gone", () -> !isShown(screen + "-detail"));
        act(() -> click("#" + screen + "-name"));
        act(() -> enter(screen + "-filter", "1"));
        act(() -> robot.push(KeyCode.ESCAPE));
        await("no filter", () -> typed(screen + "-filter").isEmpty());
    }

    private int rowsOf(String screen) {
        return find(screen, TableView.class).getItems().size();
    }

    /** Does something, and rests as a person does. */
    private void act(Runnable action) throws InterruptedException {
        dismissNotices();
        action.run();
        TimeUnit.SECONDS.sleep(1);
    }

    /** What is said of the colleague's changes comes and goes, and may lie on what is clicked. */
    private void dismissNotices() {
        onScreen(
                () -> {
                    robot.lookup(".notice-close").queryAllAs(Button.class).forEach(Button::fire);
                    return true;
                });
    }
}
