package io.github.dfconsole.connection.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A session of a Linux desktop with the keychain of GNOME in it, all in a folder of the test:
 * nothing of the user who runs the test is seen or changed.
 */
final class KeychainDesktop {

    private static final long PATIENCE_SECONDS = 60;

    /** What is typed at the login unlocks the keychain, and makes one when there is none. */
    private static final String LOGIN =
            "printf %s 'a password of the test' |"
                    + " gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1";

    private final Path folder;
    private String before = "";
    private List<String> session = List.of("dbus-run-session", "--");
    private Map<String, String> environment = Map.of();
    private List<String> options = List.of();

    private KeychainDesktop(Path folder) {
        this.folder = folder;
    }

    /** Skips the test, and says why, unless the programs are installed. */
    static void needs(String... programs) {
        for (String program : programs) {
            Assumptions.assumeTrue(
                    Files.isExecutable(Path.of("/usr/bin", program)),
                    () -> program + " is not installed, see installer/linux/*.packages");
        }
    }

    /** The user has logged in with a password. */
    static KeychainDesktop unlocked(Path folder) {
        KeychainDesktop desktop = new KeychainDesktop(folder);
        desktop.before = LOGIN + " && ";
        return desktop;
    }

    /** The user has logged in without a password, for example with a finger. */
    static KeychainDesktop locked(Path folder, Map<String, String> environment) {
        KeychainDesktop desktop = new KeychainDesktop(folder);
        desktop.environment = environment;
        return desktop;
    }

    /** The session has a bus, on which no keychain answers. */
    static KeychainDesktop withoutService(Path folder) throws IOException {
        Path configuration = folder.resolve("bus.conf");
        Files.writeString(
                configuration,
                """
                <busconfig>
                  <type>session</type>
                  <listen>unix:tmpdir=/tmp</listen>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """);
        KeychainDesktop desktop = new KeychainDesktop(folder);
        desktop.session = List.of("dbus-run-session", "--config-file=" + configuration, "--");
        return desktop;
    }

    /** There is no session, as on a server. */
    static KeychainDesktop withoutBus(Path folder) {
        KeychainDesktop desktop = new KeychainDesktop(folder);
        desktop.session = List.of();
        return desktop;
    }

    /** The computer lacks a library. */
    static KeychainDesktop withoutLibrary(Path folder) {
        KeychainDesktop desktop = new KeychainDesktop(folder);
        desktop.options = List.of("-Djna.nosys=true", "-Djna.nounpack=true");
        return desktop;
    }

    /**
     * Makes calls, asserts that the process ends by itself and says nothing else, and returns its
     * lines.
     *
     * @param limit the limit of each call in milliseconds
     * @param calls as {@link KeychainProcess} knows them
     */
    List<String> run(long limit, String... calls) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(session);
        // The bus and the keychain write into the streams of the session.
        command.addAll(List.of("sh", "-c", before + "exec \"$@\" >out.txt 2>err.txt", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(program(limit));
        command.addAll(List.of(calls));
        Process process = start(command);
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        String text = Files.readString(folder.resolve("out.txt"));
        assertThat(ended).as("ends by itself\n" + text).isTrue();
        assertThat(folder.resolve("err.txt")).content().isEmpty();
        assertThat(process.exitValue()).as(text).isZero();
        return text.lines().toList();
    }

    private static List<String> program(long limit) {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KeychainProcess.class.getName(),
                Long.toString(limit));
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(KeychainDesktop::isOfASession);
        variables.put("HOME", folder.toString());
        variables.put("XDG_RUNTIME_DIR", runtimeFolder().toString());
        variables.put("LC_ALL", "C.UTF-8");
        variables.putAll(environment);
        return builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
    }

    private static boolean isOfASession(String variable) {
        return variable.startsWith("XDG_")
                || variable.startsWith("DBUS_")
                || variable.startsWith("GNOME_")
                || variable.contains("DISPLAY");
    }

    private Path runtimeFolder() throws IOException {
        return Files.createDirectories(folder.resolve("run"));
    }
}
