package io.github.dfconsole.ui.accounts.keytab;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.keytab.DownloadedKeytab;
import io.github.dfconsole.service.keytab.KnownKeytabs;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import okio.Buffer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Somewhere to download a keytab from, where anything can be sent in its place. */
final class KeytabServer implements AutoCloseable {

    private static final Account ACCOUNT =
            new Account(
                    AccountSandbox.ID,
                    AccountSandbox.NAME,
                    AccountSandbox.NAME + "@KR.DF.NAVERNCP.COM",
                    "RUNNING",
                    null,
                    false);

    private final MockWebServer server = new MockWebServer();
    private final Transport transport;
    private final Session session;
    private final KeytabRecords records;
    private final byte[] keytab;
    private final List<DownloadedKeytab> saved = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private MockResponse answer;

    /**
     * Starts it; it sends a whole keytab.
     *
     * @param own a folder for its own files
     */
    KeytabServer(Path own) throws Exception {
        try (AccountSandbox sandbox = new AccountSandbox(Files.createDirectories(own), true);
                Keytab sent =
                        sandbox.session().client().accounts().getKerberosKeytab(ACCOUNT.id())) {
            keytab = sent.bytes().clone();
        }
        answer = file(keytab);
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        meanwhile.run();
                        return answer;
                    }
                });
        server.start();
        transport = Api.transport(server.getPort());
        session = new Session(new DataForestClient(transport), () -> {});
        records =
                new KeytabRecords(
                        new KnownKeytabs(own.resolve("kept")),
                        KeytabResetRecords.in(own.resolve("kept")));
        records.show("test", new InlineJobs());
    }

    /** A whole keytab. */
    byte[] keytab() {
        return keytab.clone();
    }

    static MockResponse file(byte[] content) {
        return answer("application/octet-stream", content);
    }

    static MockResponse answer(String type, byte[] content) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", type)
                .body(new Buffer().write(content))
                .build();
    }

    /** Sends this from now on. */
    void sends(MockResponse next) {
        answer = next;
    }

    /** What happens on this computer while the keytab is on its way. */
    void meanwhile(Deed deed) {
        meanwhile =
                () -> {
                    meanwhile = () -> {};
                    try {
                        deed.run();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                };
    }

    /** What is done to files meanwhile. */
    interface Deed {

        void run() throws IOException;
    }

    KeytabDownloadViewModel download(Path file) {
        return new KeytabDownloadViewModel(
                new DownloadedKeytab.Request("test", session, ACCOUNT),
                records,
                new InlineJobs(),
                () -> java.time.Instant.EPOCH,
                file);
    }

    void save(KeytabDownloadViewModel download) {
        download.download(saved::add);
    }

    /** How often something was asked for. */
    int requests() {
        return server.getRequestCount();
    }

    /** The keytabs that were saved. */
    List<DownloadedKeytab> saved() {
        return List.copyOf(saved);
    }

    /** Whether a download is remembered. */
    boolean isRemembered() {
        return records.of(ACCOUNT.id()).isPresent();
    }

    /** What the user reads in the dialog, in a language. */
    static String words(KeytabDownloadViewModel download, String language) {
        KeytabTexts words =
                new KeytabTexts(
                        new Texts(Locale.forLanguageTag(language)), new Times(ZoneOffset.UTC));
        KeytabDownloadViewModel.Look look = download.look().get();
        return look.obstacle() != null
                ? words.of(Objects.requireNonNull(look.obstacle()))
                : words.ofDownload(Objects.requireNonNull(download.failure().get()));
    }

    @Override
    public void close() {
        transport.close();
        server.close();
    }
}
