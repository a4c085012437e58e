package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.testing.Canary;
import io.github.dfconsole.testing.CapturedOutput;
import io.github.dfconsole.testing.Mouse;
import io.github.dfconsole.testing.SandboxSessions;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Somebody types secrets, and everything they could get to is searched for them (F24). */
class SecretsJourneyTest extends WizardJourney {

    private static final String FIRST_PASSWORD = "Canary-0xC0FFEE-1!";
    private static final String REFUSAL =
            "invalid request parameter (constraint violation Not available, notebook user"
                    + " configuration 'Jupyter Lab.Access Password')";

    private final CapturedOutput overheard = new CapturedOutput();
    private final Instant start = Instant.now();
    private final List<Canary> canaries = new ArrayList<>();
    private SandboxSessions sandbox;

    @BeforeEach
    void start() throws IOException {
        SandboxSettings settings = SandboxSettings.usual();
        sandbox =
                new SandboxSessions(
                        settings.with(
                                new SandboxSettings.Pace(Duration.ZERO, Duration.ofMillis(300))),
                        (report, failure) -> {});
        canaries.add(new Canary("password", FIRST_PASSWORD));
        canaries.add(new Canary("new password", "Canary-0xBADCAB-2!"));
        canaries.add(new Canary("access key of the storage", "canary/ak+5D3A=="));
        canaries.add(new Canary("secret key of the storage", "canary \"sk\" \\9E7&"));
        canaries.add(new Canary("password of the proxy", "Canary pr/x\\5E&"));
        canaries.add(new Canary("secret key", sandbox.server().secretKeyInTheClear()));
        canaries.add(new Canary("access key", sandbox.server().credentials().accessKey()));
    }

    @AfterEach
    void stop() {
        sandbox.close();
        overheard.close();
    }

    @Test
    void f24NothingThatIsTypedAsASecretIsFoundAnywhereElse() throws Exception {
        connect();
        openWizard();
        fillInWithSecrets();
        revealAndHide();
        keepDraftAndPreset();
        assertSilent("scene", sceneTexts());

        next("review");
        tabTo("wizard-copy-json");
        robot.push(KeyCode.SPACE);
        assertCopied("\"storageGB\"", "********");
        tabTo("wizard-copy-curl");
        robot.push(KeyCode.SPACE);
        assertCopied("DATAFOREST_SETTING_3");
        tabTo("wizard-copy-powershell");
        robot.push(KeyCode.SPACE);
        assertCopied("Invoke-WebRequest", "DATAFOREST_SETTING_3");
        assertSilent("review", sceneTexts());

        sandbox.fault("notebooks/create=success-false:" + REFUSAL + "@1");
        click("#wizard-next");
        awaitShown("wizard-configuration-0-problem");
        assertThat(focused()).isEqualTo("wizard-configuration-0");
        assertSilent("refused", sceneTexts());

        robot.push(KeyCode.END);
        robot.write("2");
        next("review");
        sandbox.fault("notebooks/getList=error:403");
        sandbox.fault("notebooks/create=reset-after@1");
        click("#wizard-next");
        await("the look-up", () -> isShown("wizard-progress") && journal() == 1);
        assertSilent("looking up", sceneTexts());
        assertSilent("files while looking up", files());
        sandbox.clearFaults();
        awaitShown("wizard-go-to-row");
        robot.push(KeyCode.ENTER);
        awaitShown("notebooks-settings");
        assertThat(journal()).isZero();

        changePassword();
        takeOut();
        assertSilent("list", sceneTexts());
        close();
        List<String> written = files();
        for (String expected :
                List.of("notebooks.csv", "notebooks.json", "notebook-presets", ".log")) {
            assertThat(written)
                    .anyMatch(file -> file.lines().findFirst().orElse("").contains(expected));
        }
        assertSilent("files", written);
        // The log file has every call in it, as all levels are heard.
        assertThat(written).anyMatch(file -> file.contains("notebooks/create at"));
        String log = overheard.text();
        // What is as fine as this is in it.
        assertThat(log).contains("A connection was broken on purpose");
        assertSilent("log", List.of(log));
    }

    private void connect() throws Exception {
        open("--endpoint", sandbox.server().address().toString(), "--language", "en");
        awaitShown("connect");
        enterProxy();
        // What was unfolded may have scrolled the fields above out of sight.
        tabBackTo("connect-access-key");
        robot.write(sandbox.server().credentials().accessKey());
        tabTo("connect-secret-key");
        robot.write(sandbox.server().secretKeyInTheClear());
        List<String> shown = new ArrayList<>(sceneTexts());
        // The access key is no secret where it is typed.
        shown.removeIf(sandbox.server().credentials().accessKey()::equals);
        assertSilent("connect page", shown);
        robot.push(KeyCode.ENTER);
        awaitRows(42);
        click("#navigation-notebooks");
    }

    private void enterProxy() {
        click("#profile-network > .title");
        await("it to open", () -> find("profile-network", TitledPane.class).isExpanded());
        tabTo("profile-proxy");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        await("its fields", () -> isShown("profile-proxy-password"));
        tabAndEnter("profile-proxy-host", "proxy.example");
        tabAndEnter("profile-proxy-port", "3128");
        tabAndEnter("profile-proxy-user", "kim");
        tabAndEnter("profile-proxy-password", secret("password of the proxy"));
    }

    private void fillInWithSecrets() {
        enter("wizard-name", "well-kept");
        leaveBasics();
        leaveNetwork();
        click("#wizard-add-storage");
        click("#wizard-storage-size-500");
        leaveServer();
        enter("wizard-bucket", "forest-churn");
        awaitShown("wizard-configuration-2");
        tabAndEnter("wizard-configuration-0", secret("password"));
        tabAndEnter("wizard-configuration-1", secret("access key of the storage"));
        tabAndEnter("wizard-configuration-2", secret("secret key of the storage"));
    }

    private String secret(String name) {
        return canaries.stream()
                .filter(canary -> canary.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private void revealAndHide() {
        click("#wizard-configuration-0-reveal");
        awaitShown("wizard-configuration-0-shown");
        assertThat(typed("wizard-configuration-0-shown")).isEqualTo(secret("password"));
        next("review");
        click("#wizard-edit-access");
        awaitStep("access");
        assertThat(isShown("wizard-configuration-0-shown")).isFalse();
        assertThat(typed("wizard-configuration-0")).isEqualTo(secret("password"));
    }

    private void keepDraftAndPreset() {
        click("#wizard-save-draft");
        await("the draft", () -> !text("wizard-saved").isEmpty());
        click("#wizard-start");
        click("#wizard-preset-save");
        awaitShown("wizard-preset-name");
        enter("wizard-preset-name", "kept choices");
        robot.push(KeyCode.ENTER);
        await("the preset", () -> Files.isDirectory(folder("notebook-presets")));
    }

    private void changePassword() {
        click("#notebooks-change");
        awaitShown("configuration-0");
        enter("configuration-0", secret("new password"));
        assertSilent("dialog", sceneTexts());
        robot.push(KeyCode.ENTER);
        await("the dialog to close", () -> !isShown("configuration-change"));
    }

    /** Everything that leaves the console by clipboard or file. */
    private void takeOut() {
        click("#notebooks-detail-copy");
        assertCopied("well-kept", "********");
        robot.push(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("notebooks");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertCopied("well-kept", "etl-daily");
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.C);
        assertCopied("\"name\" : \"well-kept\"");
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        awaitShown("export-write");
        robot.push(KeyCode.ENTER);
        await("the table", () -> Files.exists(home.resolve("notebooks.csv")));
        await("the dialog to close", () -> !isShown("export-write"));
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        awaitShown("export-csv");
        tabTo("export-csv");
        robot.push(KeyCode.DOWN);
        tabTo("export-write");
        robot.push(KeyCode.ENTER);
        await("the list", () -> Files.exists(home.resolve("notebooks.json")));
        await("the dialog to close", () -> !isShown("export"));
    }

    private void assertCopied(String... expected) {
        await("the clipboard", () -> Stream.of(expected).allMatch(clipboard()::contains));
        assertSilent("clipboard", List.of(onScreen(SecretsJourneyTest::clipboard)));
    }

    private static String clipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return clipboard.getContentTypes().stream()
                .map(clipboard::getContent)
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    private void assertSilent(String where, List<String> texts) {
        for (Canary canary : canaries) {
            assertThat(texts.stream().filter(canary::isIn).toList())
                    .as("%s, searched for the %s", where, canary)
                    .isEmpty();
        }
    }

    private Path folder(String name) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(path -> path.endsWith(name)).findFirst().orElse(home.resolve(name));
        }
    }

    private long journal() throws IOException {
        Path folder = folder("notebook-journal");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        }
    }

    /** Names and contents of all files of the console, and of those it may have left elsewhere. */
    private List<String> files() throws IOException {
        try (Stream<Path> own = Files.walk(home);
                Stream<Path> temporary =
                        Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return Stream.concat(own, temporary.filter(this::isNew))
                    .filter(Files::isRegularFile)
                    .map(SecretsJourneyTest::read)
                    .toList();
        }
    }

    private boolean isNew(Path file) {
        try {
            return Files.isReadable(file)
                    && Files.getLastModifiedTime(file).toInstant().isAfter(start);
        } catch (IOException e) {
            // Others leave files there, too, and take them away.
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text in every window that is not behind a mask, seen or not. */
    private List<String> sceneTexts() {
        return onScreen(
                () -> {
                    List<String> texts = new ArrayList<>();
                    for (Window window : Window.getWindows()) {
                        if (window instanceof Stage stage) {
                            texts.add(stage.getTitle());
                        }
                        collect(window.getScene().getRoot(), texts);
                    }
                    return texts.stream().filter(Objects::nonNull).toList();
                });
    }

    private static void collect(Node node, List<String> texts) {
        texts.add(node.getId());
        texts.add(node.getAccessibleText());
        texts.add(node.getAccessibleHelp());
        if (node instanceof Labeled labeled) {
            texts.add(labeled.getText());
        }
        if (node instanceof Text text) {
            texts.add(text.getText());
        }
        if (node instanceof TextInputControl input) {
            texts.add(input.getPromptText());
            if (!(node instanceof PasswordField)) {
                texts.add(input.getText());
            }
        }
        if (node instanceof Control control) {
            Mouse.enter(control);
            Tooltip tooltip = control.getTooltip();
            texts.add(tooltip == null ? null : tooltip.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
