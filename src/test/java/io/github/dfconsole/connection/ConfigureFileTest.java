package io.github.dfconsole.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.connection.KeyProblem.Fault;
import io.github.dfconsole.connection.KeyProblem.Mistake;

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

    /** Editors of Korean Windows save "ANSI" unless they are told otherwise. */
    @Test
    void readsAFileWithAKoreanRemarkAsKoreanWindowsSavesIt() throws IOException {
        Charset korean = Charset.forName("x-windows-949");
        Path file = write("# 운영 계정의 키\n" + GOOD, korean);
        ConfigureFile.Content content = ConfigureFile.read(file, korean);
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
        assertThat(read(file).keys()).singleElement().satisfies(ConfigureFileTest::isTheGoodPair);
    }

    @Test
    void findsPairOfEachSectionAndReportsFaultyOnes() throws IOException {
        ConfigureFile.Content content =
                read("[DEFAULT]\n" + GOOD + "[dev]\nncloud_access_key_id = XYZ\n[prod]\n" + GOOD);
        assertThat(content.keys())
                .extracting(keys -> ((DiscoveredKeys.FromFile) keys.origin()).section())
                .containsExactly("DEFAULT", "prod");
        assertThat(content.problems())
                .containsExactly(half(5, "ncloud_access_key_id", "ncloud_secret_access_key"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# a\\n\\nncloud_access_key_id hidden-7f3a                     | 3 | MALFORMED_LINE",
                "ncloud_access_key_id =\\nncloud_secret_access_key = s         | 1 | NO_VALUE",
                "[a\\nncloud_access_key_id = A\\nncloud_secret_access_key = hid | 1 | MALFORMED_LINE",
                "ncloud_access_key_id = A\\nncloud_access_key_id = hidden-7f3a | 2 | DUPLICATE",
                "region = KR\\n                                                | 0 | NO_KEYS"
            })
    void problemNamesFileAndLineButNoContent(String text, int line, Fault fault)
            throws IOException {
        ConfigureFile.Content content = read(text.replace("\\n", "\n"));
        assertThat(content.keys()).isEmpty();
        assertThat(content.problems()).contains(problem(line, fault));
        assertThat(content.problems().toString()).doesNotContain("hid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ncloud_access_key_id = A # main   | 0023 | COMMENT",
                "ncloud_access_key_id = A ; main   | 003B | COMMENT",
                "ncloud_access_key_id = \"A        | 0022 | KEY",
                "ncloud_access_key_id = A b        | 0020 | KEY",
                "ncloud_access_key_id = A\u00A0b   | 00A0 | KEY",
                "ncloud_access_key_id = A\u200Bb   | 200B | KEY",
                "ncloud_access_key_id = A\u0430    | 0430 | KEY",
                "ncloud_acc\u0435ss_key_id = A     | 0435 | NAME",
                "ncloud\u00A0access_key_id = A     | 00A0 | NAME"
            })
    void problemNamesTheCharacterThatIsWrong(String line, String codePoint, Mistake mistake)
            throws IOException {
        assertThat(read("[DEFAULT]\n" + line).problems())
                .contains(
                        new KeyProblem.WrongCharacter(
                                folder.resolve("configure"),
                                2,
                                Integer.parseInt(codePoint, 16),
                                mistake));
    }

    @Test
    void fileWithoutPairSaysWhichNamesAreExpected() throws IOException {
        assertThat(read("[DEFAULT]\nkey = A\nsecret = B\n").problems())
                .containsExactly(problem(0, Fault.NO_KEYS));
        assertThat(read("# nothing here\n").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export NCLOUD_ACCESS_KEY=A\nexport NCLOUD_SECRET_KEY=S",
                "NCLOUD_ACCESS_KEY_ID = A\nNCLOUD_SECRET_ACCESS_KEY = S",
                "export\u00A0NCLOUD_ACCESS_KEY=A\nexport\u3000NCLOUD_SECRET_KEY=S",
                "[DEFAULT]\naccess_key = A\nsecret_key = S",
                "access_key: A\nsecret_key: \"S\"",
                "set NCLOUD_ACCESS_KEY=A\nset NCLOUD_SECRET_KEY=S",
                "$env:NCLOUD_ACCESS_KEY = 'A'\n$env:NCLOUD_SECRET_KEY = 'S'",
                "ncloud_access_key_id\u00A0=\u00A0A\nncloud_secret_access_key = S\u200B",
                "\uFEFF[DEFAULT]\nncloud_access_key_id \uFF1D \u201CA\u201D\nncloud_secret_access_key = <S>"
            })
    void readsOtherDialects(String text) throws IOException {
        String full =
                text.replaceAll("\\bA\\b", "ABCDEFGH12345678")
                        .replaceAll("\\bS\\b", "s3cr3t/With+Signs=");
        ConfigureFile.Content content = read(full);
        assertThat(content.problems()).isEmpty();
        assertThat(content.keys()).singleElement().satisfies(ConfigureFileTest::isTheGoodPair);
    }

    @Test
    void halvesArePairedByTheirNames() throws IOException {
        ConfigureFile.Content content =
                read(
                        "ncloud_access_key = A1\nncloud_access_key_id = A2\n"
                                + "ncloud_secret_access_key = S2\nncloud_secret_key = S1\n");
        assertThat(content.keys())
                .extracting(DiscoveredKeys::credentials)
                .containsExactly(
                        new Credentials("A2", SecretKey.of("S2")),
                        new Credentials("A1", SecretKey.of("S1")));
        assertThat(read("ncloud_access_key = A1\nncloud_secret_access_key = S2\n").problems())
                .containsExactly(
                        half(1, "ncloud_access_key", "ncloud_secret_key"),
                        half(2, "ncloud_secret_access_key", "ncloud_access_key_id"));
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
        ConfigureFile.Content content = read(folder.resolve("none"));
        assertThat(content.keys()).isEmpty();
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void refusesHugeFile() throws IOException {
        Path file = folder.resolve("configure");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertThat(read(file).problems()).containsExactly(problem(0, Fault.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16LE"})
    void refusesOtherEncodings(String charset) throws IOException {
        Path file = write("# über\n" + GOOD, Charset.forName(charset));
        assertThat(read(file).problems()).containsExactly(problem(0, Fault.NOT_TEXT));
    }

    @Test
    void reportsFolderAsUnreadable() throws IOException {
        Files.createDirectory(folder.resolve("configure"));
        assertThat(read(folder.resolve("configure")).problems())
                .containsExactly(problem(0, Fault.UNREADABLE));
    }

    @Test
    void warnsIfOthersMayReadTheFile() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path file = write(GOOD, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        ConfigureFile.Content content = read(file);
        assertThat(content.keys()).hasSize(1);
        assertThat(content.problems()).containsExactly(problem(0, Fault.OPEN_TO_OTHERS));
    }

    @Test
    void followsSymbolicLink() throws IOException {
        Path file = write(GOOD, StandardCharsets.UTF_8);
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(read(link).keys()).hasSize(1);
    }

    private KeyProblem half(int line, String present, String missing) {
        return new KeyProblem.HalfInFile(folder.resolve("configure"), line, present, missing);
    }

    private KeyProblem problem(int line, Fault fault) {
        return new KeyProblem.InFile(folder.resolve("configure"), line, fault);
    }

    private ConfigureFile.Content read(String text) throws IOException {
        return read(write(text, StandardCharsets.UTF_8));
    }

    private static ConfigureFile.Content read(Path file) {
        return ConfigureFile.read(file, StandardCharsets.UTF_8);
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
