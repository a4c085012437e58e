package io.github.dfconsole.ui.resource;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.StatePane;
import io.github.dfconsole.ui.failure.FailureDetails;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.table.ResourceTableViewModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
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
        Hyperlink link = details.link(texts);
        link.visibleProperty().bind(table.failure().isNotNull());
        setAlignment(Pos.CENTER);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new StatePane(id, Feather.SLASH, bind(words::title), bind(words::reason))
                                .withAction(id + "-retry", bind(this::retry), table::refresh, link),
                        details);
        table.failure().addListener((property, before, now) -> showDetails());
        texts.locale().addListener((property, before, now) -> showDetails());
        showDetails();
    }

    private StringBinding bind(Callable<String> text) {
        return Bindings.createStringBinding(
                text, table.failure(), model.account(), model.offer().remembered(), texts.locale());
    }

    private String retry() {
        return model.offer().remembered().get() == null
                ? texts.get("action.retry")
                : texts.get("unavailable.test-again");
    }

    private void showDetails() {
        Throwable failure = table.failure().get();
        if (failure != null) {
            details.show(FailureText.of(failure, texts, model.context().times()));
        }
    }

    /** Whether this is what the list failed with, or is likely to fail with. */
    boolean isNeeded() {
        return switch (table.state().get()) {
            case FAILED -> model.offer().withdrawn().get() || words.isDenied();
            case LOADING, CANCELLED -> model.offer().remembered().get() != null;
            case ROWS, EMPTY, NO_MATCH -> false;
        };
    }
}
