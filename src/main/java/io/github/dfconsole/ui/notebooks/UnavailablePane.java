package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.StatePane;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.TableState;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** Says that this service has no notebooks, or keeps them from this key (F31). */
final class UnavailablePane extends VBox {

    private final ResourceTableViewModel<Notebook> table;
    private final ObservableBooleanValue withdrawn;

    UnavailablePane(NotebooksViewModel model, Texts texts) {
        this.table = model.table();
        this.withdrawn = model.withdrawn();
        setAlignment(Pos.CENTER);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren()
                .add(
                        new StatePane(
                                        "notebooks-unavailable",
                                        Feather.SLASH,
                                        texts.bind("notebooks.unavailable.title"),
                                        Bindings.createStringBinding(
                                                () ->
                                                        withdrawn.get()
                                                                ? texts.get(
                                                                        "notebooks.unavailable.withdrawn")
                                                                : texts.get(
                                                                        "notebooks.unavailable.denied"),
                                                withdrawn,
                                                texts.locale()))
                                .withAction(
                                        "notebooks-unavailable-retry",
                                        texts.bind("action.retry"),
                                        table::refresh));
    }

    /** Whether this is what the list failed with. */
    boolean isNeeded() {
        return table.state().get() == TableState.FAILED && (withdrawn.get() || isDenied());
    }

    private boolean isDenied() {
        return table.failure().get() instanceof ApiException api
                && api.failure() instanceof ApiFailure.NotPermitted;
    }
}
