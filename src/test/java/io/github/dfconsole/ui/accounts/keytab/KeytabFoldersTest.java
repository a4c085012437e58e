package io.github.dfconsole.ui.accounts.keytab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that change, or are not what they seem, until a keytab is saved in them. */
@Timeout(60)
class KeytabFoldersTest {

    @TempDir private Path own;
    @TempDir private Path temporary;

    private KeytabServer server;
    private Path folder;
    private Path file;

    @BeforeEach
    void start() throws Exception {
        server = new KeytabServer(own);
        folder = Files.createDirectory(temporary.resolve("chosen"));
        file = folder.resolve("df.keytab");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String words(KeytabDownloadViewModel download) {
        return KeytabServer.words(download, "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"키탭 보관", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "鍵 フォルダ"})
    void namesInAnyScriptAreKeptAsTheyAreTyped(String name) throws IOException {
        Path chosen = Files.createDirectory(folder.resolve(name)).resolve("df." + name + ".keytab");
        server.save(server.download(chosen));
        assertThat(chosen).hasBinaryContent(server.keytab());
        assertThat(server.saved().getFirst().file()).isEqualTo(chosen);
    }

    @Test
    void aFolderThatVanishedSinceItWasChosenIsNamedAndNothingIsDownloaded() throws IOException {
        KeytabDownloadViewModel download = server.download(file);
        assertThat(download.look().get().obstacle()).isNull();
        Files.delete(folder);
        server.save(download);
        assertThat(words(download)).contains("The folder of " + file + " does not exist");
        assertThat(server.requests()).isZero();
        assertThat(folder).doesNotExist();

        Files.createDirectory(folder);
        server.save(download);
        assertThat(file).hasBinaryContent(server.keytab());
    }

    @Test
    void aFolderThatVanishesMeanwhileIsNamedAndNotMadeAgain() throws IOException {
        KeytabDownloadViewModel download = server.download(file);
        server.meanwhile(() -> Files.delete(folder));
        server.save(download);
        assertThat(words(download)).contains("The folder of " + file + " does not exist");
        assertThat(folder).doesNotExist();
        assertThat(server.isRemembered()).isFalse();

        Files.createDirectory(folder);
        server.save(download);
        assertThat(file).hasBinaryContent(server.keytab());
    }

    @Test
    void aFolderThatBecomesAFileMeanwhileIsSaidToBeNone() {
        KeytabDownloadViewModel download = server.download(file);
        server.meanwhile(
                () -> {
                    Files.delete(folder);
                    Files.writeString(folder, "a file");
                });
        server.save(download);
        assertThat(words(download)).contains("The folder of " + file + " does not exist");
        assertThat(folder).hasContent("a file");
    }

    @Test
    void aFileThatAppearsMeanwhileIsReplacedOnlyOnceTheUserHasSeenIt() throws IOException {
        KeytabDownloadViewModel download = server.download(file);
        server.meanwhile(() -> Files.writeString(file, "by another program"));
        server.save(download);
        assertThat(file).hasContent("by another program");
        assertThat(words(download)).contains("already exists and will be replaced");
        assertThat(download.look().get().isReplacing()).isTrue();
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));

        server.save(download);
        assertThat(file).hasBinaryContent(server.keytab());
    }

    @Test
    void aLinkIsNamedBeforeAnythingIsDownloadedAndIsNotWrittenThrough() throws IOException {
        Path target = temporary.resolve("elsewhere");
        Files.createSymbolicLink(file, target);
        KeytabDownloadViewModel download = server.download(file);
        server.save(download);
        assertThat(words(download)).contains("is a symbolic link");
        assertThat(server.requests()).isZero();
        assertThat(target).doesNotExist();
    }

    @Test
    void aLinkThatAppearsMeanwhileIsNotWrittenThrough() {
        Path target = temporary.resolve("elsewhere");
        KeytabDownloadViewModel download = server.download(file);
        server.meanwhile(() -> Files.createSymbolicLink(file, target));
        server.save(download);
        assertThat(words(download)).contains("is a symbolic link");
        assertThat(target).doesNotExist();
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
    }

    @Test
    void aFolderThatIsReachedThroughALinkIsGood() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        server.save(server.download(link.resolve("df.keytab")));
        assertThat(file).hasBinaryContent(server.keytab());
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamedAndNothingIsDownloaded() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        // An administrator may write everywhere.
        assumeThat(Files.isWritable(folder)).isFalse();
        KeytabDownloadViewModel download = server.download(file);
        server.save(download);
        assertThat(words(download)).contains("do not have permission to write " + file);
        assertThat(server.requests()).isZero();
    }
}
