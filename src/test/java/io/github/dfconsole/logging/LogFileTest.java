package io.github.dfconsole.logging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.CapturedOutput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

class LogFileTest {

    private static final int SMALL = 2_000;
    private static final System.Logger LOG = System.getLogger("io.github.dfconsole.test.Somebody");

    @TempDir private Path home;

    private Path folder() {
        return home.resolve("100 % deep/logs");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            return all.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        }
    }

    private String everything() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files()) {
            text.append(Files.readString(file));
        }
        return text.toString();
    }

    @Test
    void firstLineHasVersionsAndLastLineTheEnd() throws IOException {
        try (LogFile log = LogFile.start(folder(), () -> "Console 1, Java 2")) {
            log.awaitFile();
            assertThat(log.problem()).isEmpty();
        }
        List<String> lines = everything().lines().toList();
        assertThat(lines.getFirst())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\S+ INFO \\[log-file] LogFile: .*")
                .endsWith("Started: Console 1, Java 2");
        assertThat(lines.getLast()).endsWith("LogFile: Ended");
    }

    @Test
    void writesLinesThatWereLoggedBeforeTheWindow() throws IOException {
        try (LogFile log = LogFile.start(folder(), () -> "")) {
            log.publish(new LogRecord(Level.WARNING, "early bird"));
            assertThat(folder()).doesNotExist();
        }
        assertThat(everything().lines())
                .anyMatch(line -> line.contains("WARNING [") && line.endsWith(": early bird"));
    }

    @Test
    void writesWhyTheConsoleCannotStart() throws IOException {
        LogFile log = LogFile.start(folder(), () -> "");
        log.closeAfter(
                new IllegalStateException("no screen", new NoClassDefFoundError("a/Window")));
        assertThat(everything())
                .contains("SEVERE [")
                .contains("The console cannot start")
                .contains("java.lang.IllegalStateException: no screen")
                .contains("Caused by: java.lang.NoClassDefFoundError: a/Window")
                .contains("Ended");
    }

    @Test
    void messagesCannotForgeLines() throws IOException {
        try (LogFile log = LogFile.start(folder(), () -> "")) {
            LogRecord entry =
                    new LogRecord(
                            Level.SEVERE, "first\n2026-01-01 INFO [x] y: forged\u202e\u001b[2J");
            entry.setThrown(
                    new IllegalStateException("outer\r\nforged", new IOException("inner\nforged")));
            log.publish(entry);
        }
        List<String> lines = everything().lines().toList();
        assertThat(lines)
                .anyMatch(
                        line ->
                                line.contains(
                                        "first\\n2026-01-01 INFO [x] y: forged\\u202E\\u001B[2J"))
                .anyMatch(
                        line ->
                                line.equals(
                                        "    java.lang.IllegalStateException: outer\\r\\nforged"))
                .anyMatch(line -> line.equals("    Caused by: java.io.IOException: inner\\nforged"))
                .anyMatch(line -> line.startsWith("        at "))
                .noneMatch(line -> line.startsWith("forged"));
    }

    @Test
    void messagesCannotControlTheTerminal() {
        ConsoleHandler terminal = new ConsoleHandler();
        Logger root = Logger.getLogger("");
        root.addHandler(terminal);
        try (LogFile log = LogFile.start(folder(), () -> "")) {
            log.awaitFile();
            LogRecord entry = new LogRecord(Level.WARNING, "clear\u001b[2J\nforged\u2066");
            assertThat(terminal.getFormatter().format(entry))
                    .endsWith("clear\\u001B[2J\\nforged\\u2066\n");
        } finally {
            root.removeHandler(terminal);
        }
    }

    @Test
    void rotatesAndLimitsItsSize() throws IOException {
        try (LogFile log = LogFile.start(folder(), () -> "", SMALL)) {
            for (int number = 0; number < 500; number++) {
                log.publish(new LogRecord(Level.INFO, "number " + number + " ".repeat(50)));
            }
        }
        assertThat(files()).hasSize(5);
        for (Path file : files()) {
            assertThat(Files.size(file)).isBetween(1L, SMALL + 200L);
        }
        assertThat(everything()).contains("number 499").doesNotContain("number 0 ");
    }

    @Test
    void appendsToExistingFile() throws IOException {
        LogFile.start(folder(), () -> "the first").close();
        LogFile.start(folder(), () -> "the second").close();
        assertThat(files()).hasSize(1);
        assertThat(everything()).contains("the first").contains("the second");
    }

    @Test
    void consolesWriteToSeparateFiles() throws IOException {
        try (LogFile first = LogFile.start(folder(), () -> "one");
                LogFile second = LogFile.start(folder(), () -> "another")) {
            first.awaitFile();
            second.awaitFile();
            first.publish(new LogRecord(Level.INFO, "of the first"));
            second.publish(new LogRecord(Level.INFO, "of the second"));
        }
        assertThat(files()).hasSize(2);
        for (Path file : files()) {
            assertThat(Files.readString(file).contains("of the first"))
                    .isNotEqualTo(Files.readString(file).contains("of the second"));
        }
    }

    @Test
    void writesWhatTheProgramLogs() throws IOException {
        try (LogFile log = LogFile.start(folder(), () -> "")) {
            log.awaitFile();
            LOG.log(System.Logger.Level.WARNING, "something happened");
        }
        assertThat(everything()).contains("WARNING [").contains("] Somebody: something happened");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no POSIX permissions")
    void onlyTheOwnerMayReadFiles() throws IOException {
        try (LogFile log = LogFile.start(folder(), () -> "", SMALL)) {
            for (int number = 0; number < 100; number++) {
                log.publish(new LogRecord(Level.INFO, "number " + number));
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(files()).hasSizeGreaterThan(1);
        for (Path file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void reportsFolderThatCannotBeCreatedOnce() throws IOException {
        Files.writeString(home.resolve("100 % deep"), "a file in its place");
        try (CapturedOutput overheard = new CapturedOutput()) {
            LogFile log = LogFile.start(folder(), () -> "");
            log.close();
            assertThat(log.problem())
                    .hasValueSatisfying(why -> assertThat(why).contains("100 % deep"));
            LOG.log(System.Logger.Level.WARNING, "goes on");
            assertThat(overheard.text())
                    .containsOnlyOnce("There is no log file")
                    .contains("goes on");
        }
    }
}
