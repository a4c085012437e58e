package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.ui.connect.ConnectView;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody starts the console without options and decides where to connect. */
class ConnectJourneyTest extends Journey {

    @Test
    void triesTheSandbox() throws Exception {
        open("--language", "en");
        awaitShown("connect");
        click("#connect-sandbox");
        awaitRows(42);
    }

    @Test
    void isToldThatASecretKeyIsWrongAndConnectsWithTheRightOne() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual())) {
            open("--endpoint", service.address().toString(), "--language", "en");
            awaitShown("connect");
            assertThat(find("connect-address", TextInputControl.class).getText())
                    .isEqualTo(service.address().toString());
            click("#connect-connect");
            awaitShown("connect-access-key-problem");

            click("#connect-access-key");
            robot.write(service.credentials().accessKey());
            click("#connect-secret-key");
            robot.write("wrong").type(KeyCode.ENTER);
            awaitShown("connect-verdict");
            assertThat(text("connect-verdict-title")).isEqualTo("The API key is wrong");

            click("#connect-secret-key");
            robot.eraseText("wrong".length())
                    .write(service.secretKeyInTheClear())
                    .type(KeyCode.ENTER);
            awaitRows(42);
        }
    }

    @Test
    void bothKeysAreConnectedWithAfterTheyWerePastedIntoOneField() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual())) {
            open("--endpoint", service.address().toString(), "--language", "en");
            awaitShown("connect");
            String both =
                    service.credentials().accessKey() + "\r\n" + service.secretKeyInTheClear();
            onScreen(
                    () ->
                            Clipboard.getSystemClipboard()
                                    .setContent(Map.of(DataFormat.PLAIN_TEXT, both)));
            click("#connect-access-key");
            robot.push(KeyCode.SHORTCUT, KeyCode.V);
            assertThat(find("connect-access-key", TextInputControl.class).getText())
                    .isEqualTo(service.credentials().accessKey());
            assertThat(text("connect-keys-kept"))
                    .isEqualTo("The pasted text contained both keys. Each is now in its field.");
            robot.type(KeyCode.ENTER);
            awaitRows(42);
        }
    }

    @Test
    void a1ChoosesOtherKeysWithTheArrows() throws Exception {
        Path folder = Files.createDirectory(home.resolve(".ncloud"));
        Files.writeString(
                folder.resolve("configure"),
                "ncloud_access_key_id = 0123456789ABCDEF\nncloud_secret_access_key = none\n");
        open("--language", "en");
        awaitShown("connect-keys-0");
        assertThat(isShown("connect-access-key")).isFalse();
        tabBackTo("connect-keys-0");
        robot.push(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("connect-keys-typed");
        assertThat(isShown("connect-access-key")).isTrue();
    }

    @Test
    void a9EveryControlHasAnIdAndAName() throws Exception {
        open("--language", "ko");
        awaitShown("connect");
        assertThat(nameless(robot.lookup(node -> node instanceof ConnectView).query())).isEmpty();
        click("#connect-sandbox");
        awaitRows(42);
        clickOnRow("aiworkspaces", 0);
        awaitShown("aiworkspaces-detail-configurations");
        assertThat(nameless(robot.lookup(".main-view").query())).isEmpty();
    }

    /** What a person can act on, and a test or a screen reader cannot name. */
    private static List<String> nameless(Node node) {
        List<String> found = new ArrayList<>();
        collectNameless(node, found);
        return found;
    }

    private static void collectNameless(Node node, List<String> found) {
        boolean actsOn =
                node instanceof Control
                        && (node.isFocusTraversable() || node instanceof ButtonBase)
                        && !(node instanceof ScrollBar);
        if (actsOn && (node.getId() == null || nameOf(node).isEmpty())) {
            found.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectNameless(child, found));
        }
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        boolean labelled =
                node.getScene().getRoot().lookupAll(".label").stream()
                        .anyMatch(
                                label ->
                                        label instanceof javafx.scene.control.Label each
                                                && node.equals(each.getLabelFor()));
        if (labelled) {
            return "labelled";
        }
        return node instanceof Labeled text && text.getText() != null ? text.getText() : "";
    }
}
