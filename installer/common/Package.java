import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the packages of the system it runs on: a Java with JavaFX in it, an image of the
 * application, the record that makes it start quickly, the self-check, and then what the system's
 * own script makes of it. `./mvnw -Ppackage` runs it.
 */
final class Package {

    private static final String MAIN = "io.github.dfconsole.launch.Main";
    private static final long PATIENCE_MINUTES = 5;

    /** The part of Java that no start reads and that takes the most: its readers of XML. */
    private static final List<String> SELDOM_READ = List.of("/java.xml/com/sun/org/apache/**");

    /** Names of systems, as the folders beside this one, JavaFX's archives and JNA have them. */
    private enum System {
        LINUX("linux", "linux", "linux"),
        MACOS("macos", "mac", "darwin"),
        WINDOWS("windows", "win", "win32");

        private final String folder;
        private final String javaFx;
        private final String jna;

        System(String folder, String javaFx, String jna) {
            this.folder = folder;
            this.javaFx = javaFx;
            this.jna = jna;
        }

        static System current() {
            String name = java.lang.System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
        }
    }

    private final System system = System.current();
    private final String version;
    private final Instant built;
    private final Path installer = Path.of("installer").toAbsolutePath();
    private final Path target;
    private final Path work;
    private final ClassLoader javaFx;

    private Package(String version, Instant built, Path target) {
        this.version = version;
        this.built = built;
        this.target = target.toAbsolutePath();
        this.work = this.target.resolve("installer");
        this.javaFx = javaFx(this.target.resolve("javafx"));
    }

    /** Takes the version, the time everything is dated at, and Maven's target folder. */
    public static void main(String[] arguments) throws Exception {
        new Package(arguments[0], Instant.parse(arguments[1]), Path.of(arguments[2])).run();
    }

    private void run() throws Exception {
        for (String made :
                List.of("jars", "sheets", "javafx", "jmods", "runtime", "resources", "image", "home", "packages")) {
            delete(work.resolve(made));
        }
        gatherJars();
        makeJavaFxModules();
        makeRuntime();
        stripLibraries();
        gatherResources();
        describeSandboxFiles();
        Path image = makeImage();
        Path app = image.resolve(appFolder());
        copyFiles(licences(), image.resolve(licenceFolder()));
        date(image);
        train(app, app.resolve("app.aot"));
        date(image);
        selfCheck(image, app);
        Path packages = Files.createDirectories(work.resolve("packages"));
        runScript(image, packages);
        copyBillOfMaterials(packages);
        sum(packages);
    }

    /** The application and its libraries; JavaFX goes into the runtime. */
    private void gatherJars() throws IOException {
        Path jars = Files.createDirectories(work.resolve("jars"));
        store(target.resolve(mainJar()), jars);
        String classPath = Files.readString(work.resolve("classpath.txt")).strip();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (!jar.getFileName().toString().startsWith("javafx-")) {
                store(jar, jars);
            }
        }
    }

    /** JNA brings its native library, and calls, for every system there is. */
    private boolean isForAnotherSystem(String entry) {
        return entry.matches("com/sun/jna/[^/]+/(lib)?jnidispatch\\.[a-z]+")
                        && !entry.startsWith("com/sun/jna/" + system.jna + "-" + processor() + "/")
                || entry.startsWith("com/sun/jna/platform/win32/") && system != System.WINDOWS
                || entry.startsWith("com/sun/jna/platform/mac/") && system != System.MACOS;
    }

    /** The console has the colours of one family. */
    private static boolean isAnotherTheme(String entry) {
        return entry.matches("atlantafx/base/theme/(nord|cupertino|dracula)[^/]*\\.[bc]ss");
    }

    private static String processor() {
        String name = java.lang.System.getProperty("os.arch");
        return name.equals("amd64") || name.equals("x86_64") ? "x86-64" : name;
    }

    /** Copies a jar without compression: what is packed twice is larger, and slower to read. */
    private void store(Path jar, Path folder) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to =
                        new ZipOutputStream(
                                Files.newOutputStream(folder.resolve(jar.getFileName())))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (isForAnotherSystem(entry.getName()) || isAnotherTheme(entry.getName())) {
                    continue;
                }
                byte[] content = from.getInputStream(entry).readAllBytes();
                store(entry.getName(), entry.getTime(), content, to);
                String binary = entry.getName().replaceFirst("\\.css$", ".bss");
                if (from.getEntry(binary) == null && namesNoOtherFile(content)) {
                    store(binary, entry.getTime(), binarySheet(content), to);
                }
            }
        }
    }

    private static void store(String name, long time, byte[] content, ZipOutputStream to)
            throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry stored = new ZipEntry(name);
        stored.setMethod(ZipEntry.STORED);
        stored.setTime(time);
        stored.setSize(content.length);
        stored.setCrc(sum.getValue());
        to.putNextEntry(stored);
        to.write(content);
    }

    private static boolean namesNoOtherFile(byte[] sheet) {
        return !new String(sheet, StandardCharsets.UTF_8).contains("url(");
    }

    /**
     * A style sheet as JavaFX reads it without parsing; it prefers the one that ends in .bss to the
     * one beside it. Only packages have them: in a folder it would win over a sheet that is edited.
     */
    private byte[] binarySheet(byte[] sheet) throws IOException {
        Path folder = Files.createDirectories(work.resolve("sheets"));
        Path text = Files.write(folder.resolve("sheet.css"), sheet);
        Path binary = folder.resolve("sheet.bss");
        try {
            javaFx.loadClass("javafx.css.Stylesheet")
                    .getMethod("convertToBinary", File.class, File.class)
                    .invoke(null, text.toFile(), binary.toFile());
        } catch (ReflectiveOperationException e) {
            throw new IOException("This style sheet has no binary form", e);
        }
        return Files.readAllBytes(binary);
    }

    /** JavaFX beside this program, which is run without it. */
    private static ClassLoader javaFx(Path archives) {
        ModuleFinder found = ModuleFinder.of(archives);
        ModuleLayer own = ModuleLayer.boot();
        return own.defineModulesWithOneLoader(
                        own.configuration()
                                .resolve(found, ModuleFinder.of(), Set.of("javafx.graphics")),
                        ClassLoader.getSystemClassLoader())
                .findLoader("javafx.graphics");
    }

    private String mainJar() {
        return "dataforest-console-" + version + ".jar";
    }

    /** Archives keep native libraries where JavaFX has to unpack them; modules put them in place. */
    private void makeJavaFxModules() throws IOException {
        Path modules = Files.createDirectories(work.resolve("jmods"));
        for (Path archive : list(target.resolve("javafx"), "javafx-*-" + system.javaFx + "*.jar")) {
            String name = archive.getFileName().toString().replaceFirst("^javafx-([a-z]+)-.*", "$1");
            Path classes = work.resolve("javafx/" + name);
            Path libraries = Files.createDirectories(work.resolve("javafx/" + name + "-libraries"));
            // There JavaFX looks for them first, and there they are out of the way of the libraries of
            // C, which both bring on Windows: jlink refuses to put two files into one place.
            unpack(archive, classes, system == System.WINDOWS ? libraries.resolve("javafx") : libraries);
            tool(
                    "jmod",
                    "create",
                    "--class-path",
                    classes.toString(),
                    "--libs",
                    libraries.toString(),
                    "--legal-notices",
                    gatherNotices(name).toString(),
                    "--date",
                    built.toString(),
                    modules.resolve("javafx." + name + ".jmod").toString());
        }
    }

    /** JavaFX's archives have no licence inside; what the build has collected becomes theirs. */
    private Path gatherNotices(String name) throws IOException {
        Path notices = Files.createDirectories(work.resolve("javafx/" + name + "-legal"));
        String gpl = "GPL-2.0-with-classpath-exception.txt";
        Files.copy(licences().resolve("standard").resolve(gpl), notices.resolve(gpl));
        for (Path part : list(licences(), "javafx-" + name + "-*")) {
            copyFiles(part, notices);
        }
        return notices;
    }

    /** Licences of everything that is in the packages, as the console itself shows them. */
    private Path licences() {
        return target.resolve("classes/META-INF/licences");
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void unpack(Path archive, Path classes, Path libraries) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(archive);
                Stream<Path> all = Files.walk(inside.getPath("/"))) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = path.toString().substring(1);
                boolean library = name.matches("[^/]*\\.(so|dylib|dll)");
                Path to = (library ? libraries : classes).resolve(name);
                Files.createDirectories(to.getParent());
                Files.copy(path, to);
            }
        }
    }

    /** Lines for every system, and those that only this one has. */
    private List<String> linesWithOwn(String file) throws IOException {
        List<String> all = new ArrayList<>(lines(file));
        Path own = installer.resolve(system.folder).resolve(file);
        if (Files.exists(own)) {
            all.addAll(linesOf(own));
        }
        return all;
    }

    private void makeRuntime() throws IOException {
        tool(
                "jlink",
                "--module-path",
                work.resolve("jmods").toString(),
                "--add-modules",
                String.join(",", linesWithOwn("modules.txt")),
                "--include-locales",
                "en,ko,ja",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                // The package is compressed as a whole, and better; installed, what the console
                // hardly ever reads need not take the space of what every start does.
                "--compress",
                "zip-9:filter=" + String.join(",", SELDOM_READ),
                "--output",
                work.resolve("runtime").toString());
    }

    /** Names that only a debugger reads are a sixth of Java's own library; jlink keeps them. */
    private void stripLibraries() throws IOException, InterruptedException {
        if (system != System.LINUX) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        try (Stream<Path> all = Files.walk(work.resolve("runtime/lib"))) {
            all.filter(path -> path.toString().endsWith(".so")).map(Path::toString).forEach(command::add);
        }
        execute(command, Map.of());
    }

    /** What jpackage takes in place of templates of its own, with the version filled in. */
    private void gatherResources() throws IOException {
        Path filled = Files.createDirectories(work.resolve("resources"));
        Path own = installer.resolve(system.folder).resolve("resources");
        for (Path file : Files.isDirectory(own) ? list(own, "*") : List.<Path>of()) {
            String text = Files.readString(file).replace("@VERSION@", version);
            Files.writeString(filled.resolve(file.getFileName()), text);
        }
    }

    /** What sandbox files are on every system, and what this one adds: their icon. */
    private void describeSandboxFiles() throws IOException {
        String name = "sandbox-file.properties";
        List<String> lines = new ArrayList<>(Files.readAllLines(installer.resolve("common").resolve(name)));
        Path own = installer.resolve(system.folder).resolve(name);
        if (Files.exists(own)) {
            lines.addAll(Files.readAllLines(own));
        }
        Files.write(work.resolve(name), lines);
    }

    private Path makeImage() throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("@" + installer.resolve("common/jpackage.args")));
        arguments.addAll(List.of("@" + installer.resolve(system.folder + "/image.args")));
        arguments.addAll(List.of("--type", "app-image", "--app-version", versionForJpackage()));
        arguments.addAll(List.of("--runtime-image", work.resolve("runtime").toString()));
        arguments.addAll(List.of("--input", work.resolve("jars").toString()));
        arguments.addAll(List.of("--main-jar", mainJar(), "--main-class", MAIN));
        arguments.addAll(List.of("--dest", work.resolve("image").toString()));
        for (String option : linesWithOwn("java.options")) {
            arguments.addAll(List.of("--java-options", option));
        }
        arguments.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/app.aot"));
        tool("jpackage", arguments.toArray(String[]::new));
        Path image = list(work.resolve("image"), "*").getFirst();
        forgetSecondLauncher(image.resolve(appFolder()).resolve(".jpackage.xml"));
        return image;
    }

    /**
     * On macOS jpackage refuses a version that begins with zero. Nobody sees the one it gets there:
     * our own Info.plist has the true one.
     */
    private String versionForJpackage() {
        return system == System.MACOS && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    /** What jpackage knows of when it makes the .msi gets into the Start menu; the file itself stays. */
    private static void forgetSecondLauncher(Path notes) throws IOException {
        String known = Files.readString(notes);
        Files.writeString(
                notes, known.replaceAll("(?s)<add-launcher\\b[^>]*(/>|>.*?</add-launcher>)", ""));
    }

    private String appFolder() {
        return switch (system) {
            case LINUX -> "lib/app";
            case MACOS -> "Contents/app";
            case WINDOWS -> "app";
        };
    }

    /** Where people find it, and where macOS wants what is no program. */
    private String licenceFolder() {
        return system == System.MACOS ? "Contents/Resources/licences" : "licences";
    }

    private String java() {
        String name = system == System.WINDOWS ? "java.exe" : "java";
        return work.resolve("runtime/bin").resolve(name).toString();
    }

    private Path home() {
        return work.resolve("home");
    }

    /** The order jpackage has: the application first, the others by name. */
    private String classPath(Path app) throws IOException {
        return list(app, "*.jar").stream()
                .sorted(
                        Comparator.comparing(
                                        (Path jar) -> !jar.getFileName().toString().equals(mainJar()))
                                .thenComparing(jar -> jar.getFileName().toString()))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Has the application walk through its main screens, and keeps what it has loaded. */
    private void train(Path app, Path cache) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(screen());
        command.add(java());
        command.addAll(lines("java.options"));
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Duser.home=" + home()));
        command.addAll(List.of("-cp", classPath(app), MAIN, "--startup-training"));
        execute(command, homeVariables());
        if (!Files.isRegularFile(cache)) {
            throw new IOException("No start-up cache was made: " + cache);
        }
    }

    /** Where nobody looks at, if there is a way: a window that opens by itself is a nuisance. */
    private List<String> screen() {
        if (system != System.LINUX) {
            return List.of();
        }
        boolean found =
                Arrays.stream(java.lang.System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "xvfb-run")));
        if (!found && java.lang.System.getenv("DISPLAY") == null) {
            throw new IllegalStateException(
                    "The console has to be started once to make its package, and there is no"
                            + " display: install xvfb and xauth.");
        }
        return found ? List.of("xvfb-run", "-a", "-s", "-screen 0 1280x800x24") : List.of();
    }

    /** What is shipped must be whole, and its cache must fit. */
    private void selfCheck(Path image, Path app) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(lines("java.options"));
        command.addAll(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + app.resolve("app.aot")));
        command.addAll(List.of("-Duser.home=" + home(), "-cp", classPath(app), MAIN, "--self-check"));
        execute(command, homeVariables());
        if (system != System.LINUX) {
            // There a script takes the launcher's place, and package.sh tries it.
            Map<String, String> variables = new HashMap<>(homeVariables());
            variables.put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on \"-Duser.home=" + home() + "\"");
            execute(List.of(launcher(image).toString(), "--self-check"), variables);
        }
    }

    /** The one that prints. */
    private Path launcher(Path image) {
        return switch (system) {
            case LINUX -> image.resolve("bin/dataforest-console");
            case MACOS -> image.resolve("Contents/MacOS/dataforest-console");
            case WINDOWS -> image.resolve("dataforest-console-cli.exe");
        };
    }

    private void runScript(Path image, Path packages) throws IOException, InterruptedException {
        Path folder = installer.resolve(system.folder);
        List<String> command =
                system == System.WINDOWS
                        ? List.of(folder.resolve("package.cmd").toString())
                        : List.of("sh", folder.resolve("package.sh").toString());
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(image.toString(), version, packages.toString()));
        execute(all, Map.of());
    }

    /** Lets the console find a home of its own, and not that of whoever builds. */
    private Map<String, String> homeVariables() throws IOException {
        String home = Files.createDirectories(home()).toString();
        return Stream.of("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")
                .collect(Collectors.toMap(variable -> variable, variable -> home));
    }

    /** Runs a program, and fails if it does. */
    private void execute(List<String> command, Map<String, String> variables)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(variables);
        builder.environment().put("JAVA_HOME", java.lang.System.getProperty("java.home"));
        builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(built.getEpochSecond()));
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            // A display and a console that nobody waits for would stay.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("This did not end in time: " + String.join(" ", command));
        }
        if (process.exitValue() != 0) {
            throw new IOException("This failed with " + process.exitValue() + ": " + String.join(" ", command));
        }
    }

    /** Dates every file: packages of the same sources are the same, and the cache knows its jars. */
    private void date(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                Files.setLastModifiedTime(path, FileTime.from(built));
            }
        }
    }

    /** It names JavaFX's native parts, which are others on every system. */
    private void copyBillOfMaterials(Path packages) throws IOException {
        Files.copy(
                target.resolve("classes/META-INF/sbom/dataforest-console.cdx.json"),
                packages.resolve("dataforest-console-" + version + "-" + machine() + ".cdx.json"));
    }

    /** This system and processor, as the names of files have them. */
    private String machine() {
        String processor = java.lang.System.getProperty("os.arch");
        return system.folder + "-" + (processor.equals("aarch64") ? processor : "x64");
    }

    /** Packages of several systems end up in one folder, and their sums beside each other. */
    private void sum(Path packages) throws Exception {
        List<String> sums = new ArrayList<>();
        for (Path file : list(packages, "*")) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            sums.add(HexFormat.of().formatHex(sum) + "  " + file.getFileName());
        }
        Files.write(packages.resolve("SHA256SUMS-" + machine()), sums);
    }

    private List<String> lines(String file) throws IOException {
        return linesOf(installer.resolve("common").resolve(file));
    }

    private static List<String> linesOf(Path file) throws IOException {
        try (Stream<String> all = Files.lines(file)) {
            return all.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    private static List<Path> list(Path folder, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var all = Files.newDirectoryStream(folder, pattern)) {
            all.forEach(found::add);
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private static void tool(String name, String... arguments) throws IOException {
        ToolProvider tool =
                ToolProvider.findFirst(name)
                        .orElseThrow(() -> new IOException("This JDK has no " + name));
        int code = tool.run(java.lang.System.out, java.lang.System.err, arguments);
        if (code != 0) {
            throw new IOException(name + " failed with " + code);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
