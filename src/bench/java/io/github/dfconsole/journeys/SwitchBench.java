package io.github.dfconsole.journeys;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.testing.Benches;
import io.github.dfconsole.testing.SavedConnections;
import io.github.dfconsole.testing.ServiceAccess;

import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long it takes from choosing another connection in the badge until its first table is shown,
 * beside the two calls this needs, made one after the other over a connection of their own, to a
 * service that takes 300 ms for each. Both are measured in turn.
 */
public final class SwitchBench extends Journey {

    private static final Duration LATENCY = Duration.ofMillis(300);
    private static final int ROUNDS = 12;
    private static final int WARM_UP = 2;
    private static final double MOST = 1.1;

    private SwitchBench() throws Exception {
        home = Files.createTempDirectory("bench");
    }

    /** Measures, and prints a table. */
    public static void main(String[] arguments) throws Exception {
        new SwitchBench().run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        SandboxSettings.Pace pace = new SandboxSettings.Pace(LATENCY, Duration.ofSeconds(5));
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual().with(pace))) {
            SavedConnections.write(home, ServiceAccess.to(service), List.of("one", "two"));
            open("--profile", "one", "--language", "en");
            awaitRows(42);
            List<Double> switches = new ArrayList<>();
            List<Double> calls = new ArrayList<>();
            for (int round = 0; round < ROUNDS + WARM_UP; round++) {
                double called = millis(() -> call(service));
                double switched = millis(this::switchOver);
                if (round >= WARM_UP) {
                    calls.add(called);
                    switches.add(switched);
                }
            }
            double ratio = median(switches) / median(calls);
            System.out.printf(
                    "switching %.0f ms, its calls %.0f ms: %.2f, goal %.1f, %s%n",
                    median(switches), median(calls), ratio, MOST, ratio <= MOST ? "met" : "missed");
        }
        close();
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double millis(Step step) throws Exception {
        long begun = System.nanoTime();
        step.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }

    private static void call(SandboxServer service) throws Exception {
        Transport transport = Benches.transport(service);
        DataForestClient client = new DataForestClient(transport);
        String accountId = client.accounts().getList().contents().getFirst().id();
        client.aiWorkspaces().getList(accountId);
        transport.close();
    }

    private void switchOver() throws InterruptedException {
        String other =
                onScreen(
                        () -> {
                            MenuButton badge = find("connection-badge", MenuButton.class);
                            badge.show();
                            MenuItem item =
                                    badge.getItems().stream()
                                            .filter(each -> !each.isDisable())
                                            .filter(each -> isProfile(each))
                                            .findFirst()
                                            .orElseThrow();
                            badge.hide();
                            item.fire();
                            return item.getText();
                        });
        // Not as journeys wait, which is for longer than it takes.
        while (!Benches.onUiThread(() -> isThere(other))) {
            Thread.sleep(1);
        }
    }

    private boolean isThere(String connection) {
        return robot.lookup("#aiworkspaces").tryQuery().isPresent()
                && robot.lookup("#connection-badge")
                        .queryAs(MenuButton.class)
                        .getText()
                        .equals(connection)
                && robot.lookup("#aiworkspaces").queryAs(TableView.class).getItems().size() == 42;
    }

    private static boolean isProfile(MenuItem item) {
        return item.getId() != null && item.getId().startsWith("connection-to-");
    }
}
