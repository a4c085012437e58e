package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.connection.profile.ProfileKeys;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileNetwork;
import io.github.dfconsole.connection.profile.ProfileStore;
import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.system.OperatingSystem;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A saved connection may come from a file that somebody else made. Wherever it is first opened, its
 * host is named and confirmed before any key is used for it.
 */
class UnknownHostJourneyTest extends Journey {

    /** No such host exists, by RFC 6761. */
    private static final String HOST = "dataforest.invalid";

    @BeforeEach
    void receive() throws Exception {
        Path keys = Files.createDirectory(home.resolve(".ncloud"));
        Files.writeString(
                keys.resolve("configure"),
                "[DEFAULT]\nncloud_access_key_id = A\nncloud_secret_access_key = B\n");
        Path folder =
                ApplicationFolders.usual(System.getenv(), home, OperatingSystem.current())
                        .settings();
        new ProfileStore(folder)
                .keep(
                        new Profile(
                                "given",
                                "given",
                                "https://" + HOST,
                                ProfileKeys.inConfigureFile("DEFAULT"),
                                ProfileMarks.NONE,
                                ProfileNetwork.USUAL,
                                null,
                                0));
    }

    private void refuse() {
        awaitShown("connect-unknown-host-ok");
        assertThat(text("connect-unknown-host-heading")).contains(HOST);
        await("the safe button", () -> focused().equals("connect-unknown-host-cancel"));
        robot.push(KeyCode.ENTER);
        await("the question to go", () -> !isShown("connect-unknown-host-ok"));
        awaitShown("connect-connect");
        assertThat(isShown("connect-verdict")).as("nothing was tried").isFalse();
    }

    @Test
    void itIsAskedAboutInTheMenuOfAnotherConnectionThatWasOpenedWithoutTheConnectPage()
            throws Exception {
        open("--sandbox", "--language", "en");
        awaitShown("connection-badge");
        click("#connection-badge");
        click(() -> robot.lookup("given").query());
        refuse();
        assertThat(isShown("connect-back")).as("the sandbox is still open").isTrue();
    }

    @Test
    void itIsAskedAboutAfterTheConnectPageWasLeft() throws Exception {
        open("--language", "en");
        awaitShown("connect-sandbox");
        click("#connect-sandbox");
        awaitShown("connection-badge");
        click("#connection-badge");
        click(() -> robot.lookup("given").query());
        refuse();
    }

    @Test
    void itIsAskedAboutAsTheConsoleStarts() throws Exception {
        open("--profile", "given", "--language", "en");
        refuse();
    }
}
