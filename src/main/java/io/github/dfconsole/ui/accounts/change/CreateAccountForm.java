package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.NameAvailability;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.accounts.AccountCreation;
import io.github.dfconsole.service.accounts.AccountRefusal;
import io.github.dfconsole.service.accounts.AccountRules;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FieldGroup;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.TypingPause;
import io.github.dfconsole.ui.form.Verdict;
import io.github.dfconsole.ui.resource.action.ActionForm;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The name and the password of a new account. */
final class CreateAccountForm implements ActionForm {

    private final Texts texts;
    private final Times times;
    private final Session session;
    private final FormInputs inputs;
    private final Field<String> name;
    private final PasswordFields password;
    private final FieldGroup group;
    private final VBox content = new VBox();
    private final TypingPause pause;
    private boolean closed;

    CreateAccountForm(ScreenContext context, Session session) {
        this.texts = context.texts();
        this.times = context.times();
        this.session = session;
        this.inputs = new FormInputs(context);
        this.name =
                Field.text("name")
                        .normal(TypedText::trimmed)
                        .rule(AccountRules::name)
                        .verification(context.jobs(), this::availability)
                        .refusalIsFinal();
        this.password = new PasswordFields("accounts-create-password", inputs, context);
        List<Field<?>> all = new ArrayList<>(List.of(name));
        all.addAll(password.group().fields());
        this.group = new FieldGroup(all.toArray(Field<?>[]::new));
        FieldBox nameBox =
                inputs.text(name, "accounts-create-name", texts.bind("accounts.create.name"))
                        .withHelp(inputs.text(this::nameHelp, name.value()))
                        .withProblem(inputs.problem(name, this::nameWords));
        pause = new TypingPause(context.jobs(), name, AccountRules::name);
        content.getStyleClass().add("confirm-content");
        content.getChildren().addAll(nameBox, password);
    }

    /** Asks the service whether the name is free; if it cannot tell, it decides at sending. */
    private Callable<Verdict> availability(String typed) {
        return () -> {
            try {
                return AccountCreation.availability(session, typed) instanceof NameAvailability.Free
                        ? Verdict.RIGHT
                        : Verdict.wrong(Problem.TAKEN);
            } catch (ApiException e) {
                return Verdict.UNCHECKED;
            }
        };
    }

    /** Names of apps and of their account share twenty characters. */
    private String nameHelp() {
        String typed = name.entered();
        if (AccountRules.name(typed).isPresent()) {
            return texts.get("accounts.create.name.help");
        }
        int left = AccountRules.longestAppName(typed);
        return left < AccountRules.FEW_FOR_APPS
                ? texts.get("accounts.create.name.few-left", left)
                : texts.get("accounts.create.name.left", left);
    }

    private String nameWords(Problem problem) {
        return switch (problem) {
            case MISSING -> texts.get("accounts.create.name.missing");
            case TAKEN -> texts.get("accounts.create.name.taken");
            case REFUSED -> texts.get("accounts.create.name.refused");
            default -> texts.get("accounts.create.name.rule");
        };
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void focusFirst() {
        FormFocus.on(inputs, name);
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        String asked = name.entered();
        Secret secret = password.entered();
        group.check(
                wrong -> {
                    boolean isSame =
                            asked.equals(name.entered()) && secret.equals(password.entered());
                    if (closed || !isSame) {
                        // What was checked is no longer what the user wants.
                        return;
                    }
                    if (wrong.isEmpty()) {
                        then.accept(List.of(AccountCreation.of(asked, secret)));
                    } else {
                        FormFocus.on(inputs, wrong.getFirst());
                    }
                });
    }

    @Override
    public ObservableBooleanValue isHeldBack() {
        return password.isUnkept();
    }

    @Override
    public void refused(Throwable cause) {
        if (!(cause instanceof ApiException api)) {
            return;
        }
        switch (AccountRefusal.of(api.failure())) {
            case NAME_TAKEN -> refuseName(Problem.TAKEN);
            case NAME -> refuseName(Problem.REFUSED);
            case PASSWORD -> {
                password.refuse();
                FormFocus.on(inputs, password.first());
            }
            case ONE_ACCOUNT_ONLY, OTHER -> focusFirst();
        }
    }

    /** No input is wrong if there is an account already. */
    @Override
    public Optional<String> refusalWords(Throwable cause) {
        return cause instanceof ApiException api
                        && AccountRefusal.of(api.failure()) == AccountRefusal.ONE_ACCOUNT_ONLY
                ? Optional.of(
                        texts.get(
                                "accounts.create.one-only",
                                FailureText.of(api, texts, times).said()))
                : Optional.empty();
    }

    private void refuseName(Problem problem) {
        name.refuse(problem);
        focusFirst();
    }

    @Override
    public void close() {
        closed = true;
        pause.cancel();
        name.cancelAvailability();
        password.forget();
    }
}
