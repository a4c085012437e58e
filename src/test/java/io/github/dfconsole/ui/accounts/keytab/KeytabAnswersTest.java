package io.github.dfconsole.ui.accounts.keytab;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.keytab.KeytabStorage;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

import okio.Buffer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/** Whatever is sent in place of a keytab: it is named, not saved, and costs no more than a try. */
@Timeout(60)
class KeytabAnswersTest {

    private static final int MIB = 1024 * 1024;

    @TempDir private Path own;
    @TempDir private Path folder;

    private KeytabServer server;

    /** What is sent, and what the user reads then. */
    enum Sent {
        PAGE("returned a web page"),
        PAGE_AS_FILE("returned a web page"),
        NOTHING("is empty|was empty"),
        NOTHING_AS_TEXT("was empty"),
        HUGE("larger than 32 MiB.*nothing was saved"),
        LARGE("larger than 1,024 KiB.*Nothing was saved"),
        BROKEN_OFF("was lost before the response was complete"),
        HALF("is cut off after.*Nothing was saved"),
        LAST_BYTE_MISSING("is cut off after.*Nothing was saved"),
        NO_KEYS("contains no keys.*Nothing was saved"),
        GARBAGE("is (damaged at byte|cut off after).*Nothing was saved"),
        OTHER_VERSION("version 0x0503.*Nothing was saved"),
        TICKETS("Kerberos ticket cache.*Nothing was saved"),
        BASE64_OF_GARBAGE("is not a keytab, so nothing was saved. Try again"),
        BASE64_OF_GARBAGE_AS_TEXT("is not a keytab, so nothing was saved. Try again"),
        KEYTAB_AS_TEXT("is not a keytab, so nothing was saved. Try again"),
        REFUSAL("not today"),
        FORBIDDEN(
                "no permission for accounts/getKerberosKeytab.*"
                        + "Sub Account policy that allows viewing in Data Forest");

        private final String words;

        Sent(String words) {
            this.words = words;
        }

        MockResponse in(byte[] keytab) {
            return switch (this) {
                case PAGE -> KeytabServer.answer("text/html", text("<html>Log in</html>"));
                case PAGE_AS_FILE -> KeytabServer.file(text("<!DOCTYPE html><html>Log in</html>"));
                case NOTHING -> KeytabServer.file(new byte[0]);
                case NOTHING_AS_TEXT -> KeytabServer.answer("text/plain", new byte[0]);
                case HUGE -> KeytabServer.file(Arrays.copyOf(keytab, 40 * MIB));
                case LARGE -> KeytabServer.file(Arrays.copyOf(keytab, 2 * MIB));
                case BROKEN_OFF ->
                        new MockResponse.Builder()
                                .addHeader("Content-Type", "application/octet-stream")
                                .body(new Buffer().write(Arrays.copyOf(keytab, MIB)))
                                .onResponseBody(new SocketEffect.CloseSocket())
                                .build();
                case HALF -> KeytabServer.file(Arrays.copyOf(keytab, keytab.length / 2));
                case LAST_BYTE_MISSING ->
                        KeytabServer.file(Arrays.copyOf(keytab, keytab.length - 1));
                case NO_KEYS -> KeytabServer.file(new byte[] {5, 2});
                case GARBAGE -> KeytabServer.file(garbage());
                case OTHER_VERSION -> KeytabServer.file(new byte[] {5, 3, 0, 0});
                case TICKETS -> KeytabServer.file(new byte[] {5, 4, 0, 0});
                case BASE64_OF_GARBAGE -> KeytabServer.file(base64());
                case BASE64_OF_GARBAGE_AS_TEXT -> KeytabServer.answer("text/plain", base64());
                case KEYTAB_AS_TEXT -> KeytabServer.answer("text/plain", keytab);
                case REFUSAL -> json(200, "not today");
                case FORBIDDEN -> json(403, "not allowed to access");
            };
        }

        private static byte[] text(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private static byte[] garbage() {
            byte[] garbage = new byte[300];
            Arrays.fill(garbage, (byte) 0x7A);
            garbage[0] = 5;
            garbage[1] = 2;
            return garbage;
        }

        private static byte[] base64() {
            return Base64.getEncoder().encode(garbage());
        }

        private static MockResponse json(int status, String message) {
            return new MockResponse.Builder()
                    .code(status)
                    .addHeader("Content-Type", "application/json")
                    .body("{\"success\":false,\"message\":\"" + message + "\"}")
                    .build();
        }
    }

    @BeforeEach
    void start() throws Exception {
        server = new KeytabServer(own);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void isNamedAndNotSavedAndTheNextTrySucceeds(Sent sent) throws Exception {
        Path file = folder.resolve("df.keytab");
        KeytabDownloadViewModel download = server.download(file);
        server.sends(sent.in(server.keytab()));
        server.save(download);
        assertThat(KeytabServer.words(download, "en")).containsPattern(sent.words);
        for (String language : new String[] {"en", "ko", "ja"}) {
            assertThat(KeytabServer.words(download, language))
                    .isNotBlank()
                    // Neither is a list of the service, nor are there details here.
                    .doesNotContain("{0}", "details show", "list is", "zzzz");
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(server.saved()).isEmpty();
        assertThat(server.isRemembered()).isFalse();
        assertThat(download.working().get()).isFalse();

        server.sends(KeytabServer.file(server.keytab()));
        server.save(download);
        assertThat(download.failure().get()).isNull();
        assertThat(file).hasBinaryContent(server.keytab());
        assertThat(server.saved()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasThereBeforeStays(Sent sent) throws Exception {
        Path file = Files.write(folder.resolve("df.keytab"), server.keytab());
        KeytabDownloadViewModel download = server.download(file);
        assertThat(download.look().get().isReplacing()).isTrue();
        server.sends(sent.in(server.keytab()));
        server.save(download);
        assertThat(download.failure().get()).isNotNull();
        assertThat(KeytabStorage.inspect(file).entries()).isNotEmpty();
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
    }
}
