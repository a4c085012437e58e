package io.github.dfconsole.testing;

import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.service.notebooks.NotebookDraft;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Creates a notebook in a process of its own, which a test can kill. */
public final class NotebookCreatingProcess {

    /** The name of the connection in the journal. */
    public static final String CONNECTION = "sandbox";

    private static final String SECRET_KEY = "SANDBOX_SECRET_KEY";

    private NotebookCreatingProcess() {}

    /**
     * Starts the process.
     *
     * @param journal the folder of its journal
     * @param output receives the output of the process
     */
    public static Process start(
            URI address,
            Credentials keys,
            String secretKey,
            String accountId,
            String name,
            Path journal,
            Path output)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NotebookCreatingProcess.class.getName(),
                        address.toString(),
                        keys.accessKey(),
                        accountId,
                        name,
                        journal.toString());
        builder.environment().putAll(Map.of(SECRET_KEY, secretKey));
        File said = output.toFile();
        return builder.redirectErrorStream(true).redirectOutput(said).start();
    }

    /**
     * Creates a notebook; the arguments are address, access key, account, name and journal folder.
     */
    public static void main(String... arguments) throws IOException {
        List<String> given = List.of(arguments);
        Credentials keys =
                new Credentials(given.get(1), SecretKey.of(System.getenv().get(SECRET_KEY)));
        Account account = new Account(given.get(2), "forest", "", "", null, false);
        NewNotebook notebook = SampleNotebooks.named(given.get(3), account.id());
        try (Transport transport =
                new Transport(
                        Api.endpoint(given.get(0)),
                        keys,
                        Api.settings(),
                        (report, failure) -> {})) {
            new Submission<>(
                            new NotebookCreation(
                                    new Session(new DataForestClient(transport), () -> {})),
                            new ChangeJournal<>(Path.of(given.get(4)), NotebookDraft.class),
                            draftId -> {},
                            CONNECTION,
                            InstantSource.system())
                    .submit(SampleNotebooks.request(notebook, account));
        }
    }
}
