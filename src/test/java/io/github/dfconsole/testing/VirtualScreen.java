package io.github.dfconsole.testing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A screen in memory with a window manager, on which programs are run. */
public final class VirtualScreen implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Process server;
    private final Process manager;
    private final String display;

    private VirtualScreen(Path folder, Process server, Process manager, String display) {
        this.folder = folder;
        this.server = server;
        this.manager = manager;
        this.display = display;
    }

    /** Whether this machine has what is needed. */
    public static boolean isPossible() {
        return isInstalled("Xvfb") && isInstalled("openbox");
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(java.io.File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each).resolve(program)));
    }

    /**
     * Starts a screen of a size, and its window manager.
     *
     * @param folder where the output of the programs goes
     */
    public static VirtualScreen start(int width, int height, Path folder) throws IOException {
        ProcessBuilder starting =
                new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        width + "x" + height + "x24",
                        "-nolisten",
                        "tcp");
        Process server = starting.redirectError(Redirect.DISCARD).start();
        // It says which number it has taken once it can be used.
        String number =
                new java.io.BufferedReader(
                                new java.io.InputStreamReader(
                                        server.getInputStream(), StandardCharsets.UTF_8))
                        .readLine();
        String display = ":" + number;
        ProcessBuilder managing = new ProcessBuilder("openbox", "--sm-disable");
        managing.environment().put("DISPLAY", display);
        managing.environment().put("HOME", folder.toString());
        Process manager =
                managing.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        return new VirtualScreen(folder, server, manager, display);
    }

    /** Returns the name of the screen, as the variable {@code DISPLAY} has it. */
    public String display() {
        return display;
    }

    /** Runs a class with the class path of this process; returns what it says if it fails. */
    public String run(Class<?> main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(VirtualScreen::isForModules)
                .forEach(command::add);
        command.addAll(options);
        command.addAll(List.of("-Dprism.order=sw", "-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "run", ".txt");
        ProcessBuilder running = new ProcessBuilder(command);
        running.environment().put("DISPLAY", display);
        running.environment().remove("WAYLAND_DISPLAY");
        Process process = running.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        boolean succeeded = ended && process.exitValue() == 0;
        return succeeded ? "" : "Failed: " + Files.readString(output);
    }

    private static boolean isForModules(String option) {
        return option.startsWith("--module-path")
                || option.startsWith("--add-")
                || option.startsWith("--enable-native-access");
    }

    @Override
    public void close() {
        manager.destroy();
        server.destroy();
    }
}
