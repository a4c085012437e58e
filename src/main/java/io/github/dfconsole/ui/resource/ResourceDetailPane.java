package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.FailurePane;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.action.ActionBar;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.detail.DetailPane;
import io.github.dfconsole.ui.resource.detail.DetailViewModel;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The detail of the selected row: name, state and actions, then what the kind draws. What was
 * loaded before stays when loading it again fails, marked as out of date.
 */
final class ResourceDetailPane<T, D> {

    private final ResourceViewModel<T, D> model;
    private final DetailViewModel<T, D> detail;
    private final RememberedText remembered;
    private final Texts texts;
    private final Times times;
    private final DetailBody<T, D> body;
    private final DetailPane pane;
    private final FailurePane failure;
    private final ActionBar<T> actions;

    /** Whether there is nothing but the row so far; a binding that is not held is forgotten. */
    private final ObservableBooleanValue waiting;

    /**
     * Creates the pane.
     *
     * @param remembered speaks of rows that are only remembered
     * @param close closes the detail
     */
    ResourceDetailPane(
            ResourceViewModel<T, D> model,
            ActionStarter<T> starter,
            RememberedText remembered,
            Runnable close) {
        this.model = model;
        this.detail = model.detail();
        this.remembered = remembered;
        this.texts = model.context().texts();
        this.times = model.context().times();
        this.waiting = detail.loading().and(detail.detail().isNull());
        this.body = model.kind().detailBody(model);
        String id = model.kindId() + "-detail";
        this.failure = new FailurePane(id + "-failed", texts, times, detail::load);
        this.pane = new DetailPane(id, model.texts().detail(), texts, this::shown, close);
        this.actions =
                new ActionBar<>(
                        model,
                        starter,
                        "",
                        action -> action.target().isRows(),
                        () -> Optional.ofNullable(detail.row().get()).stream().toList(),
                        detail.row(),
                        detail.detail(),
                        model.table().memory().readAt());
        follow();
    }

    private void follow() {
        List<ObservableValue<?>> shown =
                List.of(
                        detail.row(),
                        detail.detail(),
                        detail.failure(),
                        waiting,
                        detail.cancelled(),
                        model.table().memory().readAt(),
                        texts.locale());
        shown.forEach(each -> each.addListener((property, before, now) -> render()));
        // Nothing else that is shown changes with it, and the focus stays where it is.
        model.runner().version().addListener((property, before, now) -> showState());
        render();
    }

    Node node() {
        return pane;
    }

    /** What can be copied: the detail if it is there, otherwise what the list says of the row. */
    private @Nullable Object shown() {
        D known = detail.detail().get();
        return known == null ? detail.row().get() : model.kind().sent(known);
    }

    private void render() {
        T row = detail.row().get();
        if (row == null) {
            return;
        }
        pane.setName(model.nameOf(row));
        showState();
        List<Node> parts = new ArrayList<>();
        if (!actions.isEmpty()) {
            parts.add(actions);
        }
        Instant rememberedFrom = model.table().memory().readAt().get();
        if (rememberedFrom != null) {
            parts.add(remembered(rememberedFrom));
        }
        parts.addAll(status(row));
        parts.addAll(body.parts(row, detail.detail().get()));
        pane.setBody(parts.toArray(Node[]::new));
    }

    /** What the list says of the row is as old as the list; the rest is read now, or not there. */
    private Label remembered(Instant at) {
        Label said = notice(remembered.detail(at), "attention");
        said.setId(model.kindId() + "-detail-remembered");
        return said;
    }

    private void showState() {
        T row = detail.row().get();
        if (row != null) {
            ResourceState state = model.stateOf(row);
            pane.state().show(state.word(), state.tone());
        }
    }

    /** Whether the rest is there, on its way, or cannot be had. */
    private List<Node> status(T row) {
        Throwable failed = detail.failure().get();
        if (!detail.canBeRead(row)) {
            return List.of(notice(texts.get("detail.no-id"), "muted"));
        }
        if (failed != null) {
            return List.of(failed(failed, detail.detail().get()));
        }
        if (waiting.get()) {
            Button cancel = button("-cancel", "action.cancel", detail::cancel);
            return List.of(pane.loading(texts.get("detail.loading"), cancel));
        }
        boolean stopped = detail.cancelled().get() && detail.detail().get() == null;
        return stopped ? List.of(notLoaded()) : List.of();
    }

    private Node notLoaded() {
        HBox line =
                new HBox(
                        notice(texts.get("detail.not-loaded"), "muted"),
                        button("-load", "detail.load", detail::load));
        line.setId(model.kindId() + "-detail-not-loaded");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lookup-line");
        return line;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(model.kindId() + "-detail" + id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node failed(Throwable failed, @Nullable D known) {
        if (known == null) {
            failure.show(failed, "detail.failed");
            return failure;
        }
        String cause = FailureText.of(failed, texts, times).reason();
        Label stale = notice(texts.get("detail.stale", cause), "attention");
        stale.setId(model.kindId() + "-detail-stale");
        return stale;
    }

    private static Label notice(String text, String styleClass) {
        Label notice = new Label(text);
        notice.setWrapText(true);
        notice.getStyleClass().add(styleClass);
        return notice;
    }
}
