package io.github.dfconsole.journeys;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.AnsweredCalls;
import io.github.dfconsole.testing.SandboxSessions;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An administrator with one account, or with none yet, who changes accounts. */
abstract class AccountJourney extends Journey {

    protected static final String ID = "4nAccountThatOwnsNil0";
    protected static final String NAME = "lonely";

    /** What the account owns. */
    protected static final String WORKSPACE_ID = "5FKu1bcMaSbRaumo0ryjLt";

    private static final Duration SETTLING = Duration.ofMillis(300);

    private static final String ACCOUNT =
            """
            {"id": "%s", "name": "%s", "createdAt": 1728263551408,
             "settling": {"until": 0, "status": "RUNNING"}, "disabled": false,
             "keytab": {"generation": 1, "madeAt": 1728263551408},
             "quotas": {"koya": {"fileCountMillion": 2, "spaceTb": 300},
                        "tata": {"fileCountMillion": 1, "spaceTb": 200}}}
            """
                    .formatted(ID, NAME);

    private static final String WORKSPACE =
            """
            {"id": "%s", "name": "churn-predict", "accountId": "%s", "description": "",
             "image": "tensorflow:2.13.0-gpu", "createdAt": 1789391283356,
             "modifiedAt": 1789512074808, "disabled": false, "configurations": null}
            """
                    .formatted(WORKSPACE_ID, ID);

    protected SandboxSessions sandbox;

    /** Connects to a sandbox with one account, which owns nothing. */
    protected void openAccount() throws Exception {
        openAccount(SETTLING);
    }

    /**
     * The same.
     *
     * @param settling how long the account is being changed after each change
     */
    protected void openAccount(Duration settling) throws Exception {
        open(ACCOUNT, "", settling);
        awaitShown("accounts-quota-change");
    }

    /** Connects to a sandbox with one account, which owns an AI workspace. */
    protected void openAccountWithWorkspace() throws Exception {
        open(ACCOUNT, WORKSPACE, SETTLING);
        awaitShown("accounts-delete");
    }

    /** Connects to a sandbox that has no account yet. */
    protected void openWithoutAccount() throws Exception {
        open("", "", SETTLING);
    }

    private void open(String accounts, String workspaces, Duration settling) throws Exception {
        Path state = home.resolve("sandbox.json");
        Files.writeString(
                state,
                """
                {"accounts": [%s], "apps": [], "notebooks": [], "aiWorkspaces": [%s],
                 "aiApps": [], "born": 7}
                """
                        .formatted(accounts, workspaces));
        sandbox =
                new SandboxSessions(
                        SandboxSettings.usual()
                                .with(
                                        new SandboxSettings.Contents(
                                                0, SandboxSettings.USUAL_SEED, state))
                                .with(new SandboxSettings.Pace(Duration.ZERO, settling)),
                        (report, failure) -> {});
        open("--endpoint", sandbox.server().address().toString(), "--language", "en");
        awaitShown("connect");
        click("#connect-access-key");
        robot.write(sandbox.server().credentials().accessKey());
        click("#connect-secret-key");
        robot.write(sandbox.server().secretKeyInTheClear()).type(KeyCode.ENTER);
        awaitShown("navigation-accounts");
        if (accounts.isEmpty()) {
            awaitShown("no-account-create");
            tabTo("no-account-create");
            robot.push(KeyCode.SPACE);
        } else {
            click("#navigation-accounts");
        }
        awaitShown("accounts-create");
        AnsweredCalls.reset();
    }

    @AfterEach
    void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    /** What a colleague does meanwhile. */
    protected interface Deed {

        void in(Session session) throws ApiException;
    }

    protected void meanwhile(Deed deed) throws ApiException {
        try (Session session = sandbox.open(sandbox.connection())) {
            deed.in(session);
        }
    }

    protected int accounts() {
        return isShown("accounts") ? find("accounts", TableView.class).getItems().size() : 0;
    }

    protected void awaitClosed() {
        await("the sheet to close", () -> !isShown("accounts-confirm"));
    }

    protected boolean isOff(String id) {
        return onScreen(() -> find(id, Node.class).isDisabled());
    }

    /** Everything that can be read in all windows. */
    protected String read() {
        return onScreen(
                () -> {
                    StringBuilder all = new StringBuilder();
                    for (Window window : List.copyOf(Window.getWindows())) {
                        for (Node node :
                                robot.from(window.getScene().getRoot())
                                        .lookup((Node each) -> true)
                                        .queryAll()) {
                            all.append(words(node)).append('\n');
                        }
                    }
                    return all.toString();
                });
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case javafx.scene.control.PasswordField _ -> "";
            case TextInputControl input -> input.getText();
            default -> "";
        };
    }
}
