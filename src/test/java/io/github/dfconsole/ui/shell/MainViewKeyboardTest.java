package io.github.dfconsole.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.Profile;
import io.github.dfconsole.launch.ResourceKinds;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.ScreenLink;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;

/** Where the keyboard is after another screen is shown. */
class MainViewKeyboardTest {

    private static final Account ACCOUNT = new Account("a1", "mine", "", "", null, false);

    @TempDir private Path folder;

    private final FakeWire wire =
            new FakeWire()
                    .lists("accounts/getList", ACCOUNT)
                    .lists("aiworkspaces/getList")
                    .lists("aiapps/getList");

    private ShellViewModel shell;
    private Scene scene;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        onScreen(
                () -> {
                    ScreenContext context = Screens.context(new InlineJobs(), new ManualJobs());
                    shell =
                            new ShellViewModel(
                                    context.jobs(),
                                    connection -> wire.session(),
                                    ResourceKinds.viewModels(folder, context),
                                    "aiworkspaces");
                    MainView view =
                            new MainView(
                                    shell,
                                    context,
                                    new SwitchConnection(
                                            () -> {},
                                            FXCollections.observableArrayList(),
                                            Profile::title,
                                            profile -> {},
                                            () -> {}),
                                    () -> {},
                                    () -> {});
                    scene = new Scene(view, 1_000, 700);
                    stage.setScene(scene);
                    stage.show();
                    shell.connect(Connection.sandbox(Api.endpoint("http://127.0.0.1:1"), Api.KEYS));
                    view.focusFirst();
                });
        assertThat(focused()).isEqualTo("aiworkspaces");
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    action.run();
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    Node owner = scene.getFocusOwner();
                    return owner == null ? "" : String.valueOf(owner.getId());
                });
    }

    @Test
    void itFollowsFromOneScreenToTheOtherItLeadsTo() {
        onScreen(
                () ->
                        shell.resource("aiworkspaces")
                                .follow(ScreenLink.toList("aiapps", ACCOUNT.id())));
        assertThat(focused()).isEqualTo("aiapps");
    }

    @Test
    void itStaysInTheNavigationWhereThatIsUsed() {
        onScreen(
                () -> {
                    scene.lookup("#navigation-aiapps").requestFocus();
                    shell.screen().set(shell.resource("aiapps"));
                });
        assertThat(focused()).isEqualTo("navigation-aiapps");
    }
}
