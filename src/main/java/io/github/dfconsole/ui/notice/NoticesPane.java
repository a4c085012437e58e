package io.github.dfconsole.ui.notice;

import io.github.dfconsole.text.Texts;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The notices, one above the other in a corner of the window, the newest on top. They lie above
 * what the window shows, and never take the keyboard by themselves. Nothing moves but at once.
 */
public final class NoticesPane extends VBox {

    private final Notices notices;
    private final Texts texts;
    private final BooleanExpression attended = hoverProperty().or(focusWithinProperty());
    private final ObservableValue<@Nullable Node> focusOwner =
            sceneProperty().flatMap(Scene::focusOwnerProperty);
    private @Nullable Node focusedBefore;
    private int said;

    /** Creates a pane to be laid over others in a {@link StackPane}. */
    public NoticesPane(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
        setId("notices");
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        focusOwner.addListener((property, before, now) -> rememberFocus(now));
        attended.addListener((property, before, now) -> attend(now));
        texts.locale()
                .addListener((property, before, now) -> cards().forEach(NoticeCard::askAgain));
        notices.shown().addListener(this::follow);
        show(0, notices.shown());
    }

    private List<NoticeCard> cards() {
        return getChildren().stream().map(NoticeCard.class::cast).toList();
    }

    private void follow(ListChangeListener.Change<? extends Notices.Notice> change) {
        while (change.next()) {
            int from = change.getFrom();
            for (int gone = 0; gone < change.getRemovedSize(); gone++) {
                giveFocusBack(getChildren().get(from));
                getChildren().remove(from);
            }
            show(from, change.getAddedSubList());
        }
    }

    private void show(int from, List<? extends Notices.Notice> added) {
        for (int index = 0; index < added.size(); index++) {
            Notices.Notice notice = added.get(index);
            NoticeCard card =
                    new NoticeCard("notice-" + said, notice, texts, () -> notices.dismiss(notice));
            said++;
            getChildren().add(from + index, card);
            announce(card);
        }
        attend(attended.get());
    }

    /**
     * JavaFX has no way to have something read aloud. What comes nearest is a text that is there
     * all the time, and changes: a new node is one that no screen reader listens to yet (A8).
     */
    private void announce(NoticeCard card) {
        setAccessibleText(card.words());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** All of them stay while somebody is busy with one: it must not move away underneath. */
    private void attend(boolean busy) {
        for (NoticeCard card : cards()) {
            if (busy) {
                notices.hold(card.notice());
            } else {
                notices.release(card.notice());
            }
        }
    }

    private void rememberFocus(@Nullable Node now) {
        if (now != null && !isInside(now, this)) {
            focusedBefore = now;
        }
    }

    private void giveFocusBack(Node card) {
        Node before = focusedBefore;
        if (card.isFocusWithin() && before != null && getScene().equals(before.getScene())) {
            before.requestFocus();
        }
    }

    private static boolean isInside(Node node, Node ancestor) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
