package io.github.dfconsole.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.connection.KeyProblem.Fault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Forms and faults of the configure file (F21). */
class ConfigureFileTest {

    private static final String GOOD =
            "ncloud_access_key_id = ABCDEFGH12345678\nncloud_secret_access_key = s3cr3t/With+Signs=\n";

    @TempDir private Path folder;

    @Test
    void readsAKeyPair() throws IOException {
        ConfigureFile.Content content = read(GOOD);
        assertThat(content.problems()).isEmpty();
        assertThat(content.keys()).singleElement().satisfies(ConfigureFileTest::isTheGoodPair);
    }

    private static void isTheGoodPair(DiscoveredKeys keys) {
        assertThat(keys.credentials().accessKey()).isEqualTo("ABCDEFGH12345678");
        assertThat(keys.credentials().secretKey()).isEqualTo(SecretKey.of("s3cr3t/With+Signs="));
    }

    @Test
    void acceptsBlankLinesCommentsAndByteOrderMark() throws IOException {
        ConfigureFile.Content content =
                read(
                        "\uFEFF# keys\r\n\r\n; old style\r\n\tncloud_access_key_id=ABCDEFGH12345678  \r\n"
                                + "ncloud_api_url = https://ncloud.apigw.ntruss.com\r\n"
                                + "  ncloud_secret_access_key   =   s3cr3t/With+Signs=");
        assertThat(content.problems()).isEmpty();
        assertThat(content.keys()).singleElement().satisfies(ConfigureFileTest::isTheGoodPair);
    }

    @Test
    void readsUtf16WithAByteOrderMark() throws IOException {
        Path file = write(GOOD, StandardCharsets.UTF_16);
        assertThat(ConfigureFile.read(file).keys())
                .singleElement()
                .satisfies(ConfigureFileTest::isTheGoodPair);
    }

    @Test
    void findsPairOfEachSectionAndReportsFaultyOnes() throws IOException {
        ConfigureFile.Content content =
                read("[DEFAULT]\n" + GOOD + "[dev]\nncloud_access_key_id = XYZ\n[prod]\n" + GOOD);
        assertThat(content.keys())
                .extracting(keys -> ((DiscoveredKeys.FromFile) keys.origin()).section())
                .containsExactly("DEFAULT", "prod");
        assertThat(content.problems()).containsExactly(problem(5, Fault.MISSING_SECRET_KEY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ncloud_access_key_id = AB                                     | 1 | MISSING_SECRET_KEY",
                "ncloud_secret_access_key = hidden-7f3a                        | 1 | MISSING_ACCESS_KEY",
                "# a\\n\\nncloud_access_key_id hidden-7f3a                     | 3 | MALFORMED_LINE",
                "ncloud_access_key_id =\\nncloud_secret_access_key = s         | 1 | BAD_VALUE",
                "ncloud_access_key_id = A\\nncloud_secret_access_key = hid den | 2 | BAD_VALUE",
                "ncloud_access_key_id = A\\nncloud_secret_access_key = \"hid\"   | 2 | BAD_VALUE",
                "[a\\nncloud_access_key_id = A\\nncloud_secret_access_key = hid | 1 | MALFORMED_LINE",
                "ncloud_access_key_id = A\\nncloud_access_key_id = hidden-7f3a | 2 | DUPLICATE"
            })
    void problemNamesFileAndLineButNoContent(String text, int line, Fault fault)
            throws IOException {
        ConfigureFile.Content content = read(text.replace("\\n", "\n"));
        assertThat(content.keys()).isEmpty();
        assertThat(content.problems())
                .map(KeyProblem.InFile.class::cast)
                .anySatisfy(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(line);
                            assertThat(problem.fault()).isEqualTo(fault);
                        });
        assertThat(content.problems().toString()).doesNotContain("hid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export NCLOUD_ACCESS_KEY=AK\nexport NCLOUD_SECRET_KEY=SK",
                "NCLOUD_ACCESS_KEY_ID = AK\nNCLOUD_SECRET_ACCESS_KEY = SK",
                "access_key = AK\nsecret_key = SK",
                "\u00A0ncloud_access_key_id\u00A0=\u00A0AK\nncloud_secret_access_key = SK\u200B",
            })
    void readsOtherDialectsAndWhatPastingLeaves(String text) throws IOException {
        ConfigureFile.Content content = read(text);
        assertThat(content.problems()).isEmpty();
        assertThat(content.keys())
                .extracting(keys -> keys.credentials().accessKey())
                .containsExactly("AK");
    }

    @Test
    void namesTheCharacterThatIsWrongAndTheNamesThatAreExpected() throws IOException {
        assertThat(read("ncloud_access_key_id = A\u00A0K\n").problems())
                .containsExactly(
                        new KeyProblem.InFile(
                                folder.resolve("configure"), 1, Fault.BAD_VALUE, 0xA0));
        assertThat(read("key = AK\nother = SK\n").problems())
                .containsExactly(problem(0, Fault.NO_KNOWN_NAME));
    }

    @Test
    void allowsCommentAfterHeading() throws IOException {
        ConfigureFile.Content content =
                read(
                        "[a]\nncloud_access_key_id = X\nncloud_secret_access_key = Y\n[b] # b\n"
                                + GOOD);
        assertThat(content.problems()).isEmpty();
        assertThat(content.keys())
                .extracting(keys -> ((DiscoveredKeys.FromFile) keys.origin()).section())
                .containsExactly("a", "b");
    }

    @Test
    void missingFileIsNoProblem() {
        ConfigureFile.Content content = ConfigureFile.read(folder.resolve("none"));
        assertThat(content.keys()).isEmpty();
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void refusesHugeFile() throws IOException {
        Path file = folder.resolve("configure");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertThat(ConfigureFile.read(file).problems())
                .containsExactly(problem(0, Fault.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16LE"})
    void refusesOtherEncodings(String charset) throws IOException {
        Path file = write("# über\n" + GOOD, Charset.forName(charset));
        assertThat(ConfigureFile.read(file).problems()).containsExactly(problem(0, Fault.NOT_TEXT));
    }

    @Test
    void reportsFolderAsUnreadable() throws IOException {
        Files.createDirectory(folder.resolve("configure"));
        assertThat(ConfigureFile.read(folder.resolve("configure")).problems())
                .containsExactly(problem(0, Fault.UNREADABLE));
    }

    @Test
    void warnsIfOthersMayReadTheFile() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = write(GOOD, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        ConfigureFile.Content content = ConfigureFile.read(file);
        assertThat(content.keys()).hasSize(1);
        assertThat(content.problems()).containsExactly(problem(0, Fault.OPEN_TO_OTHERS));
    }

    @Test
    void followsSymbolicLink() throws IOException {
        Path file = write(GOOD, StandardCharsets.UTF_8);
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(ConfigureFile.read(link).keys()).hasSize(1);
    }

    private KeyProblem problem(int line, Fault fault) {
        return new KeyProblem.InFile(folder.resolve("configure"), line, fault);
    }

    private ConfigureFile.Content read(String text) throws IOException {
        return ConfigureFile.read(write(text, StandardCharsets.UTF_8));
    }

    private Path write(String text, Charset charset) throws IOException {
        Path file = folder.resolve("configure");
        Files.write(file, text.getBytes(charset));
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }
}
