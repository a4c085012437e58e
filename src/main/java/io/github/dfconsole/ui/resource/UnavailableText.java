package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.offers.Absence;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Sentences;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.failure.FailureText;

import org.jspecify.annotations.Nullable;

/** The words for a kind of resource that is not offered, or not to this user or account (F31). */
final class UnavailableText {

    private static final int LONGEST_NAME = 100;

    private final ResourceViewModel<?, ?> model;
    private final Texts texts;

    UnavailableText(ResourceViewModel<?, ?> model) {
        this.model = model;
        this.texts = model.context().texts();
    }

    String title() {
        return isOfAccount()
                ? texts.get("unavailable.account.title", accountName())
                : texts.get("unavailable.title", kindTitle());
    }

    String reason() {
        Absence remembered = model.offer().remembered().get();
        if (remembered == null) {
            return said();
        }
        String earlier = AbsenceText.of(remembered, texts, model.context().times());
        return model.table().failure().get() == null ? earlier : earlier + "\n" + said();
    }

    private String said() {
        Throwable failure = model.table().failure().get();
        if (failure == null || model.offer().withdrawn().get()) {
            return texts.get("unavailable.withdrawn", kindTitle());
        }
        FailureText text = FailureText.of(failure, texts, model.context().times());
        return isOfAccount()
                ? Sentences.join(
                        texts.get("unavailable.account", kindTitle(), accountName()), text.said())
                : text.inOne();
    }

    /** Whether the list failed because a permission is missing. */
    boolean isDenied() {
        return failure() instanceof ApiFailure.NotPermitted;
    }

    /**
     * Whether the account is the obstacle, and not the key: the service marks such accounts, and
     * refuses in its own words, without a code of the gateway.
     */
    private boolean isOfAccount() {
        Account account = model.account().get();
        return account != null
                && failure() instanceof ApiFailure.NotPermitted denied
                && (account.disabled()
                        || (denied.report().code().isEmpty() && denied.report().body() == null));
    }

    private @Nullable ApiFailure failure() {
        return model.table().failure().get() instanceof ApiException api ? api.failure() : null;
    }

    private String accountName() {
        return Printable.escape(model.accountName(), LONGEST_NAME);
    }

    private String kindTitle() {
        return texts.get(model.texts().title());
    }
}
