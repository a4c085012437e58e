package io.github.dfconsole.launch;

import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.testing.SavedConnections;
import io.github.dfconsole.testing.ServiceAccess;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Measures the installed console from outside its process: how long it takes until the screen shows
 * what it is going to show, and what it takes of memory and processor, beside a bare window on the
 * same Java with a cache of its own. Linux only: it needs Xvfb, whose picture it reads.
 */
public final class StartBench {

    /** Ways that end with it show rows, whose names may be there before the rest is. */
    private static final String TABLE = "table";

    /** The kinds of resources, as settings name them; each has a page. */
    private static final List<String> PAGES =
            List.of("accounts", "apps", "notebooks", "aiworkspaces", "aiapps");

    private static final String BARE = BareWindow.class.getName();
    private static final Duration UNTIL_IDLE = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final double TICKS_A_SECOND = 100;

    private final Path installed;
    private final Path before;
    private final Path work;
    private final VirtualScreen screen;

    private StartBench(Path installed, Path before, Path work, VirtualScreen screen) {
        this.installed = installed;
        this.before = before;
        this.work = work;
        this.screen = screen;
    }

    /**
     * Measures.
     *
     * @param arguments where the console is installed, how often it is started each way, and where
     *     an earlier one is installed that it is compared with, if there is one
     */
    public static void main(String[] arguments) throws Exception {
        Path installed = Path.of(arguments[0]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        Path before =
                arguments.length < 3 || arguments[2].isEmpty()
                        ? installed
                        : Path.of(arguments[2]).toAbsolutePath();
        Path work = Files.createTempDirectory("start-bench");
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual());
                VirtualScreen screen = VirtualScreen.open(work)) {
            SavedConnections.write(work, ServiceAccess.to(service), List.of("one"));
            new StartBench(installed, before, work, screen).run(rounds);
        } finally {
            delete(work);
        }
    }

    private void run(int rounds) throws Exception {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("bare window", bareWindow());
        ways.put("connect page", console(installed));
        ways.put("first table", console(installed, "--sandbox"));
        ways.put("remembered table", console(installed, "--profile", "one"));
        if (!before.equals(installed)) {
            ways.put("earlier page", console(before));
            ways.put("earlier table", console(before, "--sandbox"));
        }
        Set<Path> files = new TreeSet<>();
        for (Map.Entry<String, List<String>> way : ways.entrySet()) {
            files.addAll(tryOut(way.getKey(), way.getValue()));
        }
        starts("warm", ways, rounds, Set.of());
        starts("cold", ways, rounds, files);
        System.out.printf("%n%-24s %12s %12s %12s%n", "", "peak MiB", "idle MiB", "CPU % idle");
        rest("bare window", ways.get("bare window"));
        rest("connect page", ways.get("connect page"));
        for (String page : PAGES) {
            Files.writeString(
                    work.resolve(".config/dataforest-console/settings.json"),
                    "{\"preferences\":{\"firstScreen\":\"%s\"}}".formatted(page));
            rest(page, ways.get("first table"));
        }
    }

    private static List<String> console(Path home, String... options) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/dataforest-console").toString());
        command.addAll(List.of(options));
        return command;
    }

    /** The limit: the same Java, the same options, a cache trained in the same way. */
    private List<String> bareWindow() throws IOException, InterruptedException {
        Path jar = work.resolve("bare.jar");
        String name = BARE.replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                var code = StartBench.class.getClassLoader().getResourceAsStream(name)) {
            entries.putNextEntry(new JarEntry(name));
            code.transferTo(entries);
        }
        Path cache = work.resolve("bare.aot");
        Process training =
                screen.start(work, java(jar, "-XX:AOTCacheOutput=" + cache, "-Dend=true"));
        if (training.waitFor() != 0) {
            throw new IOException("The bare window could not be trained");
        }
        return java(jar, "-XX:AOTMode=on", "-XX:AOTCache=" + cache);
    }

    private List<String> java(Path jar, String... options) {
        List<String> command = new ArrayList<>();
        command.add(installed.resolve("lib/runtime/bin/java").toString());
        command.add("@" + installed.resolve("lib/app/java.options"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", jar.toString(), BARE));
        return command;
    }

    /** Shows each way once, keeps its picture, and finds out which files it reads. */
    private Set<Path> tryOut(String name, List<String> command) throws Exception {
        Process process = screen.start(work, command);
        try {
            screen.timeUntilSettled();
            screen.save(Path.of("target", "start-" + name.replace(' ', '-') + ".png"));
            // Lists to be remembered are written a few seconds after they were read.
            Thread.sleep(UNTIL_IDLE);
            Set<Path> files = new TreeSet<>();
            try (Stream<String> maps = Files.lines(proc(process, "maps"))) {
                maps.filter(line -> line.indexOf('/') > 0)
                        .map(line -> Path.of(line.substring(line.indexOf('/'))))
                        .filter(Files::isRegularFile)
                        .forEach(files::add);
            }
            try (Stream<Path> all = Files.walk(installed)) {
                all.filter(Files::isRegularFile).forEach(files::add);
            }
            return files;
        } finally {
            screen.end(process);
        }
    }

    private void starts(
            String title, Map<String, List<String>> ways, int rounds, Collection<Path> evicted)
            throws Exception {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                evict(evicted);
                Process process = screen.start(work, way.getValue());
                try {
                    measure(way.getKey(), times);
                } finally {
                    screen.end(process);
                }
            }
        }
        System.out.printf(
                "%n%-24s %10s %10s %10s %8s   (%s, %d starts each, interleaved)%n",
                "", "median ms", "least", "most", "ratio", title, rounds);
        double limit = median(times.values().iterator().next());
        times.forEach(
                (name, all) ->
                        System.out.printf(
                                "%-24s %10.0f %10.0f %10.0f %8.2f%n",
                                name,
                                median(all),
                                all.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                                all.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                                median(all) / limit));
    }

    private void measure(String way, Map<String, List<Double>> times) throws IOException {
        double settled = screen.timeUntilSettled();
        times.computeIfAbsent(way, key -> new ArrayList<>()).add(settled);
        if (way.endsWith(TABLE)) {
            // What is above and beside the names may come later.
            double names = screen.timeUntil(245, 225, 140, 160);
            times.computeIfAbsent(way + ": names", key -> new ArrayList<>()).add(names);
        }
    }

    /** Makes the system forget what it holds of these files in memory. */
    private static void evict(Collection<Path> files) throws IOException, InterruptedException {
        if (files.isEmpty()) {
            return;
        }
        Process dd =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "while IFS= read -r f; do"
                                        + " dd if=\"$f\" iflag=nocache count=0 status=none; done")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (OutputStream out = dd.getOutputStream()) {
            out.write(String.join("\n", files.stream().map(Path::toString).toList()).getBytes());
            out.write('\n');
        }
        dd.waitFor();
    }

    private void rest(String name, List<String> command) throws Exception {
        Process process = screen.start(work, command);
        try {
            screen.timeUntilSettled();
            Thread.sleep(UNTIL_IDLE);
            double peak = memory(process, "VmHWM");
            double idle = memory(process, "VmRSS");
            long before = ticks(process);
            Thread.sleep(IDLE);
            double share = (ticks(process) - before) / TICKS_A_SECOND / IDLE.toSeconds();
            System.out.printf("%-24s %12.0f %12.0f %12.2f%n", name, peak, idle, share * 100);
        } finally {
            screen.end(process);
        }
    }

    private static double memory(Process process, String field) throws IOException {
        return Files.readAllLines(proc(process, "status")).stream()
                .filter(line -> line.startsWith(field))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static long ticks(Process process) throws IOException {
        String line = Files.readString(proc(process, "stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static Path proc(Process process, String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
