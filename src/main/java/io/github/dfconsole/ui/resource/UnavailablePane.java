package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.StatePane;
import io.github.dfconsole.ui.failure.FailureDetails;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;
import io.github.dfconsole.ui.resource.table.TableState;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.concurrent.Callable;

/** Says that the service does not offer a kind of resource, or not to this key (F31). */
final class UnavailablePane extends VBox {

    private final ResourceViewModel<?, ?> model;
    private final ResourceTableViewModel<?> table;
    private final Texts texts;
    private final UnavailableText words;
    private final FailureDetails details;

    UnavailablePane(ResourceViewModel<?, ?> model) {
        this.model = model;
        this.table = model.table();
        this.texts = model.context().texts();
        this.words = new UnavailableText(model);
        String id = model.kindId() + "-unavailable";
        this.details = new FailureDetails(id + "-details", texts);
        setAlignment(Pos.CENTER);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new StatePane(id, Feather.SLASH, bind(words::title), bind(words::reason))
                                .withAction(
                                        id + "-retry", texts.bind("action.retry"), table::refresh),
                        details.link(texts),
                        details);
        table.failure().addListener((property, before, now) -> showDetails());
        texts.locale().addListener((property, before, now) -> showDetails());
        showDetails();
    }

    private StringBinding bind(Callable<String> text) {
        return Bindings.createStringBinding(text, table.failure(), model.account(), texts.locale());
    }

    private void showDetails() {
        Throwable failure = table.failure().get();
        if (failure != null) {
            details.show(FailureText.of(failure, texts, model.context().times()));
        }
    }

    /** Whether this is what the list failed with. */
    boolean isNeeded() {
        return table.state().get() == TableState.FAILED
                && (model.withdrawn().get() || words.isDenied());
    }
}
