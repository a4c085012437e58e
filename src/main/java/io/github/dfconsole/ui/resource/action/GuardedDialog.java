package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConsoleDialog;
import io.github.dfconsole.ui.control.ConsoleDialogPane;
import io.github.dfconsole.ui.control.FocusKeeper;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Asks once more before something is sent: because the connection is one of production, because of
 * what is lost by it, or both in one. Enter cancels.
 */
final class GuardedDialog extends ConsoleDialog {

    private static final int LONGEST_NAMES = 600;

    private final SendingQuestion what;
    private final Guard guard;
    private final Texts texts;
    private final String id;

    /**
     * Prepares the dialog above a window.
     *
     * @param send sends it, once
     */
    GuardedDialog(@Nullable Window owner, SendingQuestion what, ActionHost<?> host, Runnable send) {
        super(owner, new ConsoleDialogPane(id(host)), what.title());
        this.what = what;
        this.guard = host.runner().guard();
        this.texts = host.context().texts();
        this.id = id(host);
        ConsoleDialogPane pane = (ConsoleDialogPane) getDialogPane();
        TypedConfirmation typed = typed();
        pane.show(what.question(), content(typed));
        Button back =
                pane.addButton(id + "-cancel", texts.get("action.cancel"), ButtonData.CANCEL_CLOSE);
        Button ok = pane.addButton(id + "-ok", what.verb(), ButtonData.OTHER);
        if (isTyped()) {
            ok.disableProperty().bind(typed.matches().not());
        }
        ok.setOnAction(event -> send.run());
        back.setDefaultButton(true);
        setOnShown(event -> FocusKeeper.focusOnceOn(back));
    }

    private static String id(ActionHost<?> host) {
        boolean isProduction = host.runner().guard().marks().isProduction();
        return host.kindId() + (isProduction ? "-production" : "-warning");
    }

    private boolean isTyped() {
        return guard.asked(what.usual()) == Level.TYPE_NAME;
    }

    private TypedConfirmation typed() {
        List<String> names = what.names();
        boolean isOne = names.size() == 1;
        String wanted = isOne ? names.getFirst() : String.valueOf(names.size());
        return new TypedConfirmation(id + "-name", wanted, !isOne, texts);
    }

    private VBox content(TypedConfirmation typed) {
        VBox content = new VBox();
        content.getStyleClass().add("confirm-content");
        ProductionNote.of(guard, id + "-connection", texts).ifPresent(content.getChildren()::add);
        if (!what.warning().isEmpty()) {
            Label warning = RequestText.wrapped(what.warning());
            warning.setId(id + "-warning");
            content.getChildren().add(warning);
        }
        if (what.names().size() > 1) {
            String all = Printable.escape(String.join(", ", what.names()), LONGEST_NAMES);
            Label names = RequestText.wrapped(all);
            names.setId(id + "-names");
            names.getStyleClass().add("monospace");
            content.getChildren().add(names);
        }
        if (isTyped()) {
            content.getChildren().addAll(typed.label(), typed.field());
        }
        return content;
    }
}
