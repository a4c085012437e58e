package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.files.ApplicationFolders;
import io.github.dfconsole.files.RecordFile;
import io.github.dfconsole.sandbox.SandboxServer;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.system.OperatingSystem;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A user saves connections, opens one at the next start, and is kept from changing anything. */
class ProfilesJourneyTest extends Journey {

    private void save(SandboxServer service, String name, String... marks) {
        enterAddress(service);
        unfold("profile-marks");
        tabAndEnter("profile-name", name);
        for (String mark : marks) {
            tabTo(mark);
            robot.push(KeyCode.SPACE);
        }
        tabTo("profile-save");
        robot.push(KeyCode.SPACE);
        await("it to be saved", () -> text("profile-message").contains("Saved: " + name));
    }

    private void enterAddress(SandboxServer service) {
        click("#connect-address");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(service.address().toString());
    }

    private void unfold(String part) {
        click("#" + part + " > .title");
        await(part + " to open", () -> find(part, TitledPane.class).isExpanded());
    }

    private int profiles() {
        return onScreen(() -> find("profiles", ListView.class).getItems().size());
    }

    @Test
    void aReadOnlyConnectionIsReopenedWithoutTypingAndSendsNoChange() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual())) {
            keepKeys(service);
            open("--language", "en");
            awaitShown("connect-keys-0");
            save(service, "watch only", "profile-read-only", "profile-production");
            awaitShown("profiles");
            assertThat(profiles()).isEqualTo(1);
            tabBackTo("connect-connect");
            robot.push(KeyCode.SPACE);
            awaitRows(42);
            close();

            open("--profile", "watch only", "--language", "en");
            awaitRows(42);
            assertThat(text("connection-badge")).isEqualTo("watch only");
            await("its marks", () -> labels("#connection-marks .label").size() == 2);
            assertThat(labels("#connection-marks .label"))
                    .containsExactly("Production", "Read-only");
            click("#navigation-notebooks");
            await("the notebooks", () -> isShown("notebooks-create"));
            robot.push(KeyCode.SHORTCUT, KeyCode.N);
            await(
                    "why not",
                    () ->
                            labels(".notice-card .label").stream()
                                    .anyMatch(each -> each.contains("read-only")));
            assertThat(isShown("wizard-next")).isFalse();
        }
    }

    @Test
    void byKeyboardAConnectionIsMovedDuplicatedAndRemoved() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual())) {
            keepKeys(service);
            open("--language", "en");
            awaitShown("connect-keys-0");
            save(service, "first");
            awaitShown("profiles");
            tabBackTo("profile-new");
            robot.push(KeyCode.SPACE);
            await("an empty form", () -> typed("profile-name").isEmpty());
            enterAddress(service);
            tabAndEnter("profile-name", "second");
            tabTo("profile-save");
            robot.push(KeyCode.SPACE);
            await("two connections", () -> profiles() == 2);
            tabBackTo("profiles");
            robot.push(KeyCode.HOME);
            await("the first", () -> typed("profile-name").equals("first"));
            robot.push(KeyCode.ALT, KeyCode.DOWN);
            await("it to move", () -> titles().equals("[second, first]"));
            robot.push(KeyCode.DELETE);
            awaitShown("profile-remove-dialog-cancel");
            await("the safe button", () -> focused().equals("profile-remove-dialog-cancel"));
            robot.push(KeyCode.ENTER);
            await("the dialog to close", () -> !isShown("profile-remove-dialog-cancel"));
            assertThat(profiles()).isEqualTo(2);
            robot.push(KeyCode.DELETE);
            awaitShown("profile-remove-dialog-ok");
            click("#profile-remove-dialog-ok");
            await("one connection", () -> profiles() == 1);
            assertThat(titles()).isEqualTo("[second]");
        }
    }

    @Test
    void connectionsWithoutANameAreToldApartAndOpenedByARowOnly() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual())) {
            keepUnnamed(service, 2);
            open("--language", "en");
            awaitShown("profiles");
            await("both", () -> profiles() == 2);
            String address = service.address().toString().replace("http://", "");
            await("their titles", () -> labels(".profile-title").size() >= 2);
            assertThat(labels(".profile-title")).contains(address + " (1)", address + " (2)");
            click(() -> robot.lookup(".profile-title").nth(0).query());
            twiceBelowTheLastRow();
            assertThat(isShown("connection-badge")).isFalse();
            tabBackTo("profiles");
            robot.push(KeyCode.END);
            robot.push(KeyCode.ENTER);
            await("the keys to be asked for", () -> focused().equals("connect-access-key"));
            robot.write(service.credentials().accessKey());
            tabAndEnter("connect-secret-key", service.secretKeyInTheClear());
            robot.push(KeyCode.ENTER);
            awaitRows(42);
            assertThat(text("connection-badge")).isEqualTo(address + " (2)");
            assertThat(windowTitle()).isEqualTo(address + " (2) – Data Forest Console");
            click("#connection-badge");
            click(() -> robot.lookup(address + " (1)").query());
            await("the first field", () -> focused().equals("connect-access-key"));
            assertThat(typed("connect-access-key")).isEmpty();
        }
    }

    @Test
    void changesThatAreNotSavedAreAskedAboutBeforeAnotherConnectionIsShown() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual())) {
            keepUnnamed(service, 2);
            open("--language", "en");
            awaitShown("profiles");
            tabBackTo("profiles");
            robot.push(KeyCode.HOME);
            unfold("profile-marks");
            tabAndEnter("profile-name", "mine");
            tabBackTo("profiles");
            robot.push(KeyCode.DOWN);
            await("the question", () -> focused().equals("profile-unsaved-save"));
            robot.push(KeyCode.ESCAPE);
            await("the dialog to close", () -> !isShown("profile-unsaved-save"));
            assertThat(typed("profile-name")).isEqualTo("mine");
            robot.push(KeyCode.DOWN);
            await("the question", () -> focused().equals("profile-unsaved-save"));
            robot.push(KeyCode.ENTER);
            await("the other one", () -> typed("profile-name").isEmpty());
            assertThat(titles()).contains("mine");
        }
    }

    @Test
    void inALongListAConnectionIsFoundByWhatIsTyped() throws Exception {
        try (SandboxServer service = SandboxServer.start(SandboxSettings.usual())) {
            keepUnnamed(service, 10_000);
            open("--language", "en");
            awaitShown("profile-filter");
            enter("profile-filter", "(9876)");
            await("the one", () -> profiles() == 1);
            robot.push(KeyCode.ENTER);
            await("the list", () -> focused().equals("profiles"));
            robot.push(KeyCode.HOME);
            robot.push(KeyCode.ENTER);
            await("the keys to be asked for", () -> focused().equals("connect-access-key"));
        }
    }

    /** Some of one address, whose keys are typed. */
    private void keepUnnamed(SandboxServer service, int count) throws Exception {
        ApplicationFolders folders =
                ApplicationFolders.usual(System.getenv(), home, OperatingSystem.current());
        Path profiles = Files.createDirectories(folders.settings().resolve("profiles"));
        Endpoint endpoint = Endpoint.parse(service.address().toString());
        for (int place = 0; place < count; place++) {
            Profile each = Profile.to(endpoint).at(place);
            Files.writeString(profiles.resolve(each.id() + ".json"), RecordFile.text(each));
        }
    }

    private void twiceBelowTheLastRow() {
        Bounds list =
                onScreen(
                        () -> {
                            ListView<?> found = find("profiles", ListView.class);
                            return found.localToScreen(found.getBoundsInLocal());
                        });
        robot.doubleClickOn(list.getCenterX(), list.getMaxY() - 3);
    }

    private String windowTitle() {
        return onScreen(
                () ->
                        ((Stage) find("connection-badge", Node.class).getScene().getWindow())
                                .getTitle());
    }

    private List<String> labels(String selector) {
        return onScreen(
                () ->
                        robot.lookup(selector).queryAllAs(Labeled.class).stream()
                                .map(Labeled::getText)
                                .toList());
    }

    private String titles() {
        return onScreen(
                () -> {
                    ListView<?> list = find("profiles", ListView.class);
                    return list.getItems().stream()
                            .map(each -> ((Profile) each).title())
                            .toList()
                            .toString();
                });
    }
}
