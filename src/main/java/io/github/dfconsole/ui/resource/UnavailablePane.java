package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.StatePane;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.TableState;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** Says that the service does not offer a kind of resource, or not to this key (F31). */
final class UnavailablePane extends VBox {

    private final ResourceViewModel<?, ?> model;
    private final ResourceTableViewModel<?> table;
    private final Texts texts;

    UnavailablePane(ResourceViewModel<?, ?> model) {
        this.model = model;
        this.table = model.table();
        this.texts = model.context().texts();
        String id = model.kindId() + "-unavailable";
        setAlignment(Pos.CENTER);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren()
                .add(
                        new StatePane(
                                        id,
                                        Feather.SLASH,
                                        Bindings.createStringBinding(this::title, texts.locale()),
                                        Bindings.createStringBinding(
                                                this::reason, model.withdrawn(), texts.locale()))
                                .withAction(
                                        id + "-retry", texts.bind("action.retry"), table::refresh));
    }

    private String title() {
        return texts.get("unavailable.title", kindTitle());
    }

    private String reason() {
        return model.withdrawn().get()
                ? texts.get("unavailable.withdrawn", kindTitle())
                : texts.get("unavailable.denied", kindTitle());
    }

    private String kindTitle() {
        return texts.get(model.texts().title());
    }

    /** Whether this is what the list failed with. */
    boolean isNeeded() {
        return table.state().get() == TableState.FAILED && (model.withdrawn().get() || isDenied());
    }

    private boolean isDenied() {
        return table.failure().get() instanceof ApiException api
                && api.failure() instanceof ApiFailure.NotPermitted;
    }
}
