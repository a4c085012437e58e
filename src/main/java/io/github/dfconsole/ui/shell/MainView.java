package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiworkspaces.AiWorkspacesView;
import io.github.dfconsole.ui.control.StatePane;
import io.github.dfconsole.ui.failure.FailurePane;
import io.github.dfconsole.ui.notebooks.NotebookNotices;
import io.github.dfconsole.ui.notebooks.NotebooksView;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The window once it is connected: navigation, what frames each screen, and the screen. */
public final class MainView extends BorderPane {

    private final ShellViewModel model;
    private final Texts texts;
    private final AiWorkspacesView workspaces;
    private final ScreenContext around;
    private final Runnable changeConnection;
    private final StackPane content = new StackPane();
    private final Region band = new Region();

    /** Made when they are first shown: the window is there sooner. */
    private @Nullable NotebooksView notebooks;

    private @Nullable FailurePane accountsFailed;
    private @Nullable StatePane noAccount;

    /** A binding that nobody holds is forgotten. */
    private final ObservableBooleanValue withdrawn;

    /**
     * Creates the view.
     *
     * @param changeConnection leads to the page where the connection is set
     * @param about says what this program is
     */
    public MainView(
            ShellViewModel model, ScreenContext around, Runnable changeConnection, Runnable about) {
        this.model = model;
        this.texts = around.texts();
        this.around = around;
        this.changeConnection = changeConnection;
        this.workspaces = new AiWorkspacesView(model.workspaces(), around, changeConnection);
        model.notebooks().tell(new NotebookNotices(model.notebooks(), around));
        getStyleClass().add("main-view");
        withdrawn = model.notebooks().withdrawn();
        setLeft(new Navigation(model.screen(), withdrawn, around.settings(), texts, about));
        setCenter(
                new VBox(
                        band,
                        topBar(changeConnection),
                        content,
                        new StatusLine(model, texts, around.times())));
        VBox.setVgrow(content, Priority.ALWAYS);
        model.phase().addListener((property, before, now) -> showContent());
        model.screen().addListener((property, before, now) -> showContent());
        model.failure().addListener((property, before, now) -> showContent());
        model.connection().addListener((property, before, now) -> colourBand(now));
        showContent();
        colourBand(model.connection().get());
    }

    /** Puts the keyboard into the screen's table. */
    public void focusFirst() {
        switch (model.screen().get()) {
            case WORKSPACES -> workspaces.focusFirst();
            case NOTEBOOKS -> notebooks().focusFirst();
        }
    }

    /**
     * Asks, if something would be lost, before everything is left.
     *
     * @param owner the window
     * @param then goes on; not called if somebody stays
     */
    public void leave(Window owner, Runnable then) {
        NotebooksView view = notebooks;
        if (view == null) {
            then.run();
        } else {
            view.leave(owner, then);
        }
    }

    private Node topBar(Runnable changeConnection) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        new AccountPicker(model, texts),
                        space,
                        new ConnectionBadge(model, texts, changeConnection));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private void showContent() {
        Throwable failure = model.failure().get();
        if (failure != null) {
            accountsFailed().show(failure, "account.load-failed");
        }
        content.getChildren()
                .setAll(
                        switch (model.phase().get()) {
                            case LOADING, READY ->
                                    model.screen().get() == ShellViewModel.Screen.NOTEBOOKS
                                            ? notebooks()
                                            : workspaces;
                            case NO_ACCOUNT -> noAccount();
                            case FAILED -> accountsFailed();
                        });
    }

    private NotebooksView notebooks() {
        NotebooksView view = notebooks;
        if (view == null) {
            view = new NotebooksView(model.notebooks(), around, changeConnection);
            notebooks = view;
        }
        return view;
    }

    private FailurePane accountsFailed() {
        FailurePane pane = accountsFailed;
        if (pane == null) {
            pane = new FailurePane("accounts-failed", texts, around.times(), model::loadAccounts);
            pane.addChangeConnection(
                    "accounts-failed-connection", "action.change-connection", changeConnection);
            accountsFailed = pane;
        }
        return pane;
    }

    private StatePane noAccount() {
        StatePane pane = noAccount;
        if (pane == null) {
            pane =
                    new StatePane(
                                    "no-account",
                                    Feather.USER_X,
                                    texts.bind("account.empty.title"),
                                    texts.bind("account.empty.text"))
                            .withAction(
                                    "no-account-retry",
                                    texts.bind("action.refresh"),
                                    model::loadAccounts);
            noAccount = pane;
        }
        return pane;
    }

    private void colourBand(@Nullable Connection connection) {
        band.getStyleClass().setAll("connection-band");
        if (connection != null) {
            band.getStyleClass().add(ConnectionBadge.styleClass(connection.kind()));
        }
    }
}
