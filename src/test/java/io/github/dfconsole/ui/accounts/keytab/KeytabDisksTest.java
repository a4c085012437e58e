package io.github.dfconsole.ui.accounts.keytab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A keytab on a disk that is full, or read-only. The disk is in memory, and only a process of its
 * own sees it; the test is skipped where the system does not let users have such disks.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class KeytabDisksTest {

    private static final Path UNSHARE = Path.of("/usr/bin/unshare");
    private static final int NO_DISK = 77;
    private static final String MOUNT =
            "mount -t tmpfs -o size=64k tmpfs \"$0\" || exit " + NO_DISK + "; ";

    @TempDir private Path own;
    @TempDir private Path disk;

    /** Runs the other process on a disk that a script has prepared. */
    private String saveAfter(String script) throws IOException, InterruptedException {
        assumeThat(UNSHARE).exists();
        Process process =
                new ProcessBuilder(
                                UNSHARE.toString(),
                                "--map-root-user",
                                "--mount",
                                "sh",
                                "-c",
                                MOUNT + script + "; exec \"$@\"",
                                disk.toString(),
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KeytabDisksTest.class.getName(),
                                own.toString(),
                                disk.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int ended = process.waitFor();
        assumeThat(ended == NO_DISK || said.startsWith("unshare:")).as(said).isFalse();
        assertThat(ended).as(said).isZero();
        return said;
    }

    /** Runs in the other process: says what the user reads, and what is on the disk. */
    public static void main(String... arguments) throws Exception {
        Path disk = Path.of(arguments[1]);
        try (KeytabServer server = new KeytabServer(Path.of(arguments[0]))) {
            KeytabDownloadViewModel download = server.download(disk.resolve("df.keytab"));
            server.save(download);
            System.out.println("requests: " + server.requests());
            System.out.println("words: " + KeytabServer.words(download, "en"));
            try (Stream<Path> left = Files.list(disk)) {
                System.out.println("left: " + left.map(Path::getFileName).toList());
            }
            if (Files.deleteIfExists(disk.resolve("full"))) {
                server.save(download);
                System.out.println("saved: " + server.saved().size());
            }
        }
    }

    @Test
    void aFullDiskIsNamedNothingIsLeftOnItAndTheNextTrySucceeds() throws Exception {
        String said = saveAfter("dd if=/dev/zero of=\"$0\"/full bs=4096 count=99 2>/dev/null");
        assertThat(said)
                .contains("words: The disk is full; " + disk.resolve("df.keytab"))
                .contains("left: [full]")
                .contains("saved: 1");
    }

    @Test
    void aReadOnlyDiskIsNamedAndNothingIsDownloaded() throws Exception {
        String said = saveAfter("mount -o remount,ro \"$0\"");
        assertThat(said)
                .contains("requests: 0")
                .contains("words: " + disk.resolve("df.keytab") + " is on a read-only disk.")
                .contains("left: []");
    }
}
