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
 * The notices, stacked in a corner of the window with the newest on top. They lie above the content
 * of the window, never take the focus, and appear and disappear without animation.
 */
public final class NoticesPane extends VBox {

    private final Notices notices;
    private final Texts texts;
    private final BooleanExpression inUse = hoverProperty().or(focusWithinProperty());
    private final ObservableValue<@Nullable Node> focusOwner =
            sceneProperty().flatMap(Scene::focusOwnerProperty);
    private @Nullable Node focusedBefore;
    private int created;

    /** Creates a pane to lie on top of others in a {@link StackPane}. */
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
        inUse.addListener((property, before, now) -> holdAll(now));
        texts.locale()
                .addListener((property, before, now) -> cards().forEach(NoticeCard::showTexts));
        notices.shown().addListener(this::follow);
        show(0, notices.shown());
    }

    private List<NoticeCard> cards() {
        return getChildren().stream().map(NoticeCard.class::cast).toList();
    }

    private void follow(ListChangeListener.Change<? extends Notices.Notice> change) {
        while (change.next()) {
            int from = change.getFrom();
            for (int removed = 0; removed < change.getRemovedSize(); removed++) {
                returnFocus(getChildren().get(from));
                getChildren().remove(from);
            }
            show(from, change.getAddedSubList());
        }
    }

    private void show(int from, List<? extends Notices.Notice> added) {
        for (int index = 0; index < added.size(); index++) {
            Notices.Notice notice = added.get(index);
            NoticeCard card =
                    new NoticeCard(
                            "notice-" + created, notice, texts, () -> notices.dismiss(notice));
            created++;
            getChildren().add(from + index, card);
            announce(card);
        }
        holdAll(inUse.get());
    }

    /**
     * Announces a notice to screen readers. JavaFX has no live regions; changing the text of a node
     * that already exists comes closest, since screen readers do not observe new nodes yet (A8).
     */
    private void announce(NoticeCard card) {
        setAccessibleText(card.spokenText());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Keeps all notices while the user is busy with one, so that it does not move away. */
    private void holdAll(boolean busy) {
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

    private void returnFocus(Node card) {
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
