package io.github.dfconsole.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A sandbox with 5,000 apps and 5,000 notebooks, and a colleague who changes one in a hundred of
 * both every ten seconds. It is a process of its own, so that nothing of it counts as the
 * console's. After half an hour there is no notebook left to change, and it ends.
 */
public final class BusyService implements AutoCloseable {

    /** How many apps there are, and how many notebooks. */
    public static final int MANY = 5_000;

    private static final int PAUSE_SECONDS = 10;
    private static final int CHANGES = MANY / 100;

    /** What the colleague starts or deletes stays on its way for as long as anybody looks. */
    private static final Duration READINESS = Duration.ofHours(2);

    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final ServiceAccess access;

    private BusyService(Process process, ServiceAccess access) {
        this.process = process;
        this.access = access;
    }

    /**
     * Starts it, and waits until it can be reached.
     *
     * @param folder where it keeps its state
     */
    public static BusyService start(Path folder) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                BusyService.class.getName(),
                                folder.resolve("sandbox.json").toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String[] said = process.inputReader().readLine().split(" ");
        return new BusyService(process, new ServiceAccess(said[0], said[1], said[2]));
    }

    /** How it is reached. */
    public ServiceAccess access() {
        return access;
    }

    /** Whether it still runs: it ends if a change of the colleague's fails. */
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** The process: serves, and changes things until it is ended. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        SandboxSettings settings =
                SandboxSettings.usual()
                        .with(
                                new SandboxSettings.Contents(
                                        SandboxSettings.USUAL_AI_WORKSPACES,
                                        SandboxSettings.USUAL_SEED,
                                        file))
                        .with(new SandboxSettings.Apps(MANY, false, false))
                        .with(new SandboxSettings.Pace(Duration.ZERO, READINESS));
        SandboxServer.start(settings).close();
        List<String> notebooks = addNotebooks(file);
        try (SandboxServer service = SandboxServer.start(settings)) {
            ServiceAccess access = ServiceAccess.to(service);
            System.out.println(
                    access.address() + " " + access.accessKey() + " " + access.secretKey());
            Thread.ofPlatform().daemon().start(BusyService::endWithTheConsole);
            Transport transport = Benches.transport(service);
            change(new DataForestClient(transport), notebooks);
        }
    }

    /** Nothing is ever written to it, so its input ends with the process that started it. */
    private static void endWithTheConsole() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println(e);
        }
        System.exit(0);
    }

    /**
     * The service grants twenty notebooks, so the others are written into its state: copies of the
     * first, which become ready one after the other, half a hundredth in ten seconds.
     */
    private static List<String> addNotebooks(Path file) throws Exception {
        ObjectNode state = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
        ArrayNode all = (ArrayNode) state.path("notebooks");
        JsonNode pattern = all.get(0);
        long now = System.currentTimeMillis();
        long step = PAUSE_SECONDS * 1_000L / (CHANGES / 2);
        for (int index = all.size(); index < MANY; index++) {
            ObjectNode copy = pattern.deepCopy();
            copy.put("id", "6nNotebook%012d".formatted(index));
            copy.put("readyAt", now + index * step);
            ((ObjectNode) copy.path("spec")).put("name", "notebook-%04d".formatted(index));
            all.add(copy);
        }
        Files.write(file, JSON.writeValueAsBytes(state));
        return all.valueStream().map(each -> each.path("id").asText()).toList();
    }

    private static void change(DataForestClient client, List<String> notebooks) throws Exception {
        String account = busiest(client);
        for (int turn = 0; ; turn++) {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            List<App> apps = client.apps().getList(account).contents();
            for (int change = 0; change < CHANGES; change++) {
                change(client, apps.get((turn * CHANGES + change) % apps.size()));
            }
            // Those that have become ready since the last turn are deleted: the sandbox does not
            // grant enough to create new ones.
            for (int change = 0; change < CHANGES / 2; change++) {
                client.notebooks().delete(notebooks.get(turn * (CHANGES / 2) + change));
            }
        }
    }

    private static void change(DataForestClient client, App app) throws ApiException {
        if (app.state().equals("STOPPED")) {
            client.apps().start(app.id());
        } else {
            client.apps().stop(app.id());
        }
    }

    private static String busiest(DataForestClient client) throws ApiException {
        for (Account each : client.accounts().getList().contents()) {
            if (client.apps().getList(each.id()).contents().size() == MANY) {
                return each.id();
            }
        }
        throw new IllegalStateException("There is no account with so many apps");
    }
}
