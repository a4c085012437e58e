package io.github.dfconsole.ui.shell;

import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.connect.ColourStyle;
import io.github.dfconsole.ui.connect.MarkPills;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.control.Shortcuts;
import io.github.dfconsole.ui.control.StatePane;
import io.github.dfconsole.ui.failure.FailurePane;
import io.github.dfconsole.ui.notice.LostRecords;
import io.github.dfconsole.ui.resource.ResourcePage;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.ChangeNotices;
import io.github.dfconsole.ui.resource.action.ResourceAction;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The window once it is connected: navigation, what frames each screen, and the screen. */
public final class MainView extends BorderPane {

    private final ShellViewModel model;
    private final Texts texts;
    private final ScreenContext context;
    private static final String PRODUCTION = "production";

    private final SwitchConnection switching;
    private final StackPane content = new StackPane();
    private final Region band = new Region();

    /** Made when they are first shown: the window is there sooner. */
    private final Map<ResourceViewModel<?, ?>, ResourcePage<?, ?>> pages = new HashMap<>();

    private @Nullable FailurePane accountsFailed;
    private @Nullable StatePane noAccount;

    /**
     * Creates the view.
     *
     * @param switching leads to another connection
     * @param preferences leads to what can be chosen about the console
     * @param about says what this program is
     */
    public MainView(
            ShellViewModel model,
            ScreenContext context,
            SwitchConnection switching,
            Runnable preferences,
            Runnable about) {
        this.model = model;
        this.texts = context.texts();
        this.context = context;
        this.switching = switching;
        getStyleClass().add("main-view");
        LostRecords lost = new LostRecords(context.notices(), texts, context.times());
        for (ResourceViewModel<?, ?> each : model.resources()) {
            each.runner().onEnded(new ChangeNotices(each)::ended);
            each.runner().onUnreadable(files -> lost.say("records.lost.change", files));
        }
        setLeft(new Navigation(model, context, preferences, about));
        setCenter(new VBox(band, topBar(), content, new StatusLine(model, texts, context.times())));
        VBox.setVgrow(content, Priority.ALWAYS);
        follow();
    }

    private void follow() {
        model.phase().addListener((property, before, now) -> showContent());
        model.screen().addListener((property, before, now) -> showContent());
        model.failure().addListener((property, before, now) -> showContent());
        model.connection().addListener((property, before, now) -> colourBand(now));
        showContent();
        colourBand(model.connection().get());
    }

    /** Moves the focus into the screen's table. */
    public void focusFirst() {
        page(model.screen().get()).focusFirst();
    }

    /**
     * Asks, if something would be lost, before everything is left.
     *
     * @param owner the window
     * @param then goes on; it is not called if the user stays
     */
    public void leave(Window owner, Runnable then) {
        Runnable next = then;
        for (ResourcePage<?, ?> page : pages.values()) {
            Runnable after = next;
            next = () -> page.leave(owner, after);
        }
        next.run();
    }

    /** Keys of the screen that is shown; they work wherever in the window the focus is. */
    void onKey(KeyEvent event) {
        ResourcePage<?, ?> page = page(model.screen().get());
        if (event.getCode() == KeyCode.F5) {
            model.refresh();
            event.consume();
        } else if (content.getChildren().contains(page)) {
            page.onKey(event);
        }
    }

    /** The keys of the screen that is shown, with what they do, for the sheet of shortcuts. */
    public List<Shortcuts.Entry> shortcuts() {
        return model.screen().get().actions().stream()
                .map(ResourceAction::label)
                .flatMap(label -> Shortcuts.Entry.of(label.keys(), label.textKey()).stream())
                .toList();
    }

    private Node topBar() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        new AccountPicker(model, texts),
                        space,
                        marks(),
                        new ConnectionBadge(model, texts, switching));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private Node marks() {
        MarkPills marks = new MarkPills(texts);
        marks.setId("connection-marks");
        Runnable show =
                () -> {
                    Connection connection = model.connection().get();
                    marks.show(connection == null ? ProfileMarks.NONE : connection.marks());
                };
        RedrawOnChange.follow(marks, show, model.connection(), texts.locale());
        show.run();
        return marks;
    }

    private void showContent() {
        Throwable failure = model.failure().get();
        if (failure != null) {
            accountsFailed().show(failure, "account.load-failed");
        }
        Node next =
                switch (model.phase().get()) {
                    case LOADING, READY -> page(model.screen().get());
                    case NO_ACCOUNT ->
                            model.isScreenShown() ? page(model.screen().get()) : noAccount();
                    case FAILED -> accountsFailed();
                };
        if (!content.getChildren().equals(List.of(next))) {
            boolean hadKeyboard = hasKeyboard();
            content.getChildren().setAll(next);
            if (hadKeyboard && next instanceof ResourcePage<?, ?> page) {
                // Left to itself, JavaFX would move it to the navigation.
                page.focusFirst();
            }
        }
    }

    /** Whether the keyboard is on something of the screen that is shown. */
    private boolean hasKeyboard() {
        Node each = getScene() == null ? null : getScene().getFocusOwner();
        while (each != null && !each.equals(content)) {
            each = each.getParent();
        }
        return each != null;
    }

    private ResourcePage<?, ?> page(ResourceViewModel<?, ?> resource) {
        return pages.computeIfAbsent(
                resource, shown -> new ResourcePage<>(shown, switching.change()));
    }

    private FailurePane accountsFailed() {
        FailurePane pane = accountsFailed;
        if (pane == null) {
            pane = new FailurePane("accounts-failed", texts, context.times(), model::loadAccounts);
            pane.addChangeConnection(
                    "accounts-failed-connection", "action.change-connection", switching.change());
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
                                    "no-account-create",
                                    texts.bind("account.empty.show"),
                                    () -> model.screen().set(model.resource("accounts")));
            noAccount = pane;
        }
        return pane;
    }

    /** The colour of a saved connection, or else that of the kind of service. */
    private static String bandStyle(Connection connection) {
        Colour colour = connection.marks().colour();
        return colour == Colour.NONE
                ? ConnectionBadge.styleClass(connection.kind())
                : ColourStyle.of(colour);
    }

    private void colourBand(@Nullable Connection connection) {
        band.getStyleClass().setAll("connection-band");
        if (connection != null) {
            band.getStyleClass().add(bandStyle(connection));
        }
        boolean isProduction = connection != null && connection.marks().isProduction();
        getStyleClass().remove(PRODUCTION);
        if (isProduction) {
            getStyleClass().add(PRODUCTION);
        }
    }
}
