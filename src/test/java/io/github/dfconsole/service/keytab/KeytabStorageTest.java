package io.github.dfconsole.service.keytab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.files.FileProblem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/** Keytabs that are saved to files, and files that are inspected. */
class KeytabStorageTest {

    private static final byte[] GOOD = KeytabBytes.current().key("forest", 1).bytes();

    @TempDir private Path temporary;
    private Path folder;
    private Path file;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("키탭 보관"));
        file = folder.resolve("df.forest.keytab");
    }

    @Test
    void savedFileIsPrivateWholeAndWhatIsReadFromIt() throws Exception {
        Keytab keytab = new Keytab(GOOD.clone());
        KeytabContents saved = KeytabStorage.save(keytab, file, false);
        assertThat(file).hasBinaryContent(GOOD);
        assertThat(KeytabStorage.inspect(file)).isEqualTo(saved);
        assertThat(saved.principals()).containsExactly("forest@KR.DF.NAVERNCP.COM");
        assertThat(keytab.bytes()).containsOnly(0);
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void existingFileIsReplacedOnlyIfTheUserAgreed() throws Exception {
        Files.writeString(file, "before");
        assertThat(KeytabStorage.obstacle(file)).contains(new KeytabFailure.Exists(file));
        Keytab keytab = new Keytab(GOOD.clone());
        assertThat(failure(keytab, file)).isEqualTo(new KeytabFailure.Exists(file));
        assertThat(file).hasContent("before");
        // It can be saved elsewhere without another download.
        assertThat(keytab.bytes()).isEqualTo(GOOD);
        KeytabStorage.save(keytab, file, true);
        assertThat(file).hasBinaryContent(GOOD);
    }

    @Test
    void linkIsNamedAndNotWrittenThrough() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(KeytabStorage.obstacle(link)).contains(new KeytabFailure.IsLink(link));
        assertThat(failure(new Keytab(GOOD.clone()), link))
                .isEqualTo(new KeytabFailure.IsLink(link));
        assertThat(file).doesNotExist();
    }

    @Test
    void missingFolderIsNamedBeforeAndWhileSaving() {
        Path target = folder.resolve("gone/df.keytab");
        KeytabFailure missing = new KeytabFailure.NotWritten(target, FileProblem.NO_FOLDER);
        assertThat(KeytabStorage.obstacle(target).orElseThrow()).isEqualTo(missing);
        assertThat(failure(new Keytab(GOOD.clone()), target)).isEqualTo(missing);
        assertThat(KeytabStorage.obstacle(file)).isEmpty();
    }

    @Test
    void nameThatIsTooLongIsSaid() {
        Path target = folder.resolve("키".repeat(90));
        assertThat(failure(new Keytab(GOOD.clone()), target))
                .isEqualTo(new KeytabFailure.NotWritten(target, FileProblem.NAME_TOO_LONG));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNoWholeKeytabIsNotSaved() throws IOException {
        Files.writeString(file, "before");
        for (byte[] content :
                new byte[][] {
                    {},
                    "<html>Log in</html>".getBytes(StandardCharsets.UTF_8),
                    Arrays.copyOf(GOOD, GOOD.length - 1),
                    KeytabBytes.current().bytes(),
                    new byte[40 * 1024 * 1024]
                }) {
            assertThat(failure(new Keytab(content), file, true))
                    .isInstanceOf(KeytabFailure.OfContent.class);
        }
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
    }

    @Test
    void filesThatAreNoKeytabAreNamedWhenInspected() throws IOException {
        assertThat(inspect(file)).isEqualTo(new KeytabFailure.NoSuchFile(file));
        assertThat(inspect(folder)).isEqualTo(new KeytabFailure.IsNoFile(folder));
        Files.createFile(file);
        assertThat(inspect(file)).isEqualTo(new KeytabFailure.Empty());
        Files.write(file, new byte[2 * 1024 * 1024]);
        assertThat(inspect(file)).isInstanceOf(KeytabFailure.TooLarge.class);
    }

    @Test
    void deviceThatNeverEndsIsNotRead() {
        Path endless = Path.of("/dev/zero");
        assumeThat(endless).exists();
        assertThat(inspect(endless)).isEqualTo(new KeytabFailure.IsNoFile(endless));
    }

    private static KeytabFailure inspect(Path file) {
        return catchThrowableOfType(KeytabException.class, () -> KeytabStorage.inspect(file))
                .failure();
    }

    private static KeytabFailure failure(Keytab keytab, Path file) {
        return failure(keytab, file, false);
    }

    private static KeytabFailure failure(Keytab keytab, Path file, boolean mayReplace) {
        return catchThrowableOfType(
                        KeytabException.class, () -> KeytabStorage.save(keytab, file, mayReplace))
                .failure();
    }
}
