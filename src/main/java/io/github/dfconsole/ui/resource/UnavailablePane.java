package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.text.Printable;
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

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.concurrent.Callable;

/** Says that the service does not offer a kind of resource, or not to this key (F31). */
final class UnavailablePane extends VBox {

    private static final int LONGEST_NAME = 100;

    private final ResourceViewModel<?, ?> model;
    private final ResourceTableViewModel<?> table;
    private final Texts texts;
    private final FailureDetails details;

    UnavailablePane(ResourceViewModel<?, ?> model) {
        this.model = model;
        this.table = model.table();
        this.texts = model.context().texts();
        String id = model.kindId() + "-unavailable";
        this.details = new FailureDetails(id + "-details", texts);
        setAlignment(Pos.CENTER);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new StatePane(id, Feather.SLASH, bind(this::title), bind(this::reason))
                                .withAction(
                                        id + "-retry", texts.bind("action.retry"), table::refresh),
                        details.link(),
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
            details.show(text(failure));
        }
    }

    private FailureText text(Throwable failure) {
        return FailureText.of(failure, texts, model.context().times());
    }

    private String title() {
        return isOfAccount()
                ? texts.get("unavailable.account.title", accountName())
                : texts.get("unavailable.title", kindTitle());
    }

    private String reason() {
        Throwable failure = table.failure().get();
        if (failure == null || model.withdrawn().get()) {
            return texts.get("unavailable.withdrawn", kindTitle());
        }
        FailureText text = text(failure);
        return isOfAccount()
                ? texts.get("unavailable.account", kindTitle(), accountName()) + " " + text.said()
                : text.inOne();
    }

    /**
     * Whether the account is the obstacle, and not the key: the service marks such accounts, and
     * refuses by itself, without a code of the gateway.
     */
    private boolean isOfAccount() {
        Account account = model.account().get();
        return account != null
                && denied() instanceof ApiFailure.NotPermitted denied
                && (account.disabled() || denied.report().code().isEmpty());
    }

    private String accountName() {
        return Printable.escape(model.accountName(), LONGEST_NAME);
    }

    private String kindTitle() {
        return texts.get(model.texts().title());
    }

    /** Whether this is what the list failed with. */
    boolean isNeeded() {
        return table.state().get() == TableState.FAILED && (model.withdrawn().get() || isDenied());
    }

    private boolean isDenied() {
        return denied() instanceof ApiFailure.NotPermitted;
    }

    private @Nullable ApiFailure denied() {
        return table.failure().get() instanceof ApiException api ? api.failure() : null;
    }
}
