package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.FormMessage;
import io.github.dfconsole.ui.resource.action.ActionForm;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A form about an app as it is now; what is entered is kept when the app is read again. */
abstract class DetailForm implements ActionForm {

    private final ScreenContext context;
    private final App row;
    private final AppReader reader;
    private final VBox content = new VBox();
    private final FormMessage message;
    private Runnable grown = () -> {};
    private boolean isFocusWanted;
    private boolean isClosed;

    /**
     * Prepares an empty form; {@link #load} fills it.
     *
     * @param messageId the id of what the form says as a whole
     */
    DetailForm(ScreenContext context, App row, AppReader reader, String messageId) {
        this.context = context;
        this.row = row;
        this.reader = reader;
        this.message = new FormMessage(messageId);
        content.getStyleClass().add("confirm-content");
        content.getChildren().add(message);
    }

    /** Reads the app, and shows it. */
    final void load() {
        say(context.texts().get("detail.loading"));
        reader.read(row, this::loaded, this::failed);
    }

    private void loaded(AppDetail detail) {
        if (isClosed) {
            return;
        }
        say("");
        show(detail);
        if (isFocusWanted) {
            focusFirst();
        }
        grown.run();
    }

    private void failed(Throwable cause) {
        say(FailureText.of(cause, context.texts(), context.times()).inOne());
        grown.run();
    }

    /** Shows the app as it is now, for the first time or again. */
    abstract void show(AppDetail detail);

    /** The first field; null while there is none. */
    abstract @Nullable Node first();

    /** Puts nodes in front of what the form says. */
    final void fill(List<? extends Node> nodes) {
        content.getChildren().setAll(nodes);
        content.getChildren().add(message);
    }

    /** Says something about the form as a whole; nothing if it is empty. */
    final void say(String text) {
        message.setText(text);
    }

    @Override
    public final void onGrown(Runnable fit) {
        grown = fit;
    }

    @Override
    public final Node content() {
        return content;
    }

    @Override
    public final void focusFirst() {
        Node field = first();
        isFocusWanted = field == null;
        if (field != null) {
            field.requestFocus();
        }
    }

    /** It may have been refused because the app is no longer as it was. */
    @Override
    public final void refused(Throwable cause) {
        load();
    }

    @Override
    public final void close() {
        isClosed = true;
    }
}
