package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.NameAvailability;
import io.github.dfconsole.service.accounts.AccountRules;
import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.apps.creation.AppLookups;
import io.github.dfconsole.service.apps.creation.AppRules;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.TypingPause;
import io.github.dfconsole.ui.form.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.Callable;

/** The fields for a new app and the rule of each, the components apart. */
public final class AppFields {

    private final AppLookups lookups;
    private final AppChoices choices;
    private final Field<@Nullable Account> account;
    private final Field<@Nullable String> type;
    private final Field<String> name;
    private final Field<@Nullable String> queue;
    private final Field<String> lifetime =
            Field.text("lifetime").normal(TypedText::trimmed).rule(AppRules::lifetime);
    private final Field<String> description =
            Field.text("description").normal(TypedText::trimmed).rule(AppRules::description);
    private final Field<@Nullable App> need;

    AppFields(Jobs jobs, AppLookups lookups, AppChoices choices) {
        this.lookups = lookups;
        this.choices = choices;
        account = Field.choice("account", choices.account());
        type = Field.choice("type", choices.type()).rule(AppFields::checkType);
        name =
                Field.text("name")
                        .normal(TypedText::trimmed)
                        .rule(this::checkName)
                        .availability(jobs, this::checkAvailability);
        queue = Field.choice("queue", choices.queue());
        need = Field.choice("need", choices.need()).rule(this::checkNeed);
        lifetime.fill(AppRules.USUAL_LIFETIME);
        new TypingPause(jobs, name, this::checkName);
        account.value().addListener((property, before, now) -> forgetNames());
    }

    private static Optional<Problem> checkType(@Nullable String chosen) {
        if (chosen == null) {
            return Optional.of(Problem.MISSING);
        }
        return AppType.hasEnded(chosen) ? Optional.of(Problem.NOT_OFFERED) : Optional.empty();
    }

    private Optional<Problem> checkName(String typed) {
        return AppRules.name(typed, accountName());
    }

    private Optional<Problem> checkNeed(@Nullable App chosen) {
        return chosen == null && choices.hasNeed()
                ? Optional.of(Problem.MISSING)
                : Optional.empty();
    }

    private @Nullable Callable<Verdict> checkAvailability(String wanted) {
        Account owner = account.get();
        if (owner == null) {
            return null;
        }
        return () ->
                lookups.availability(owner.id(), wanted) instanceof NameAvailability.Free
                        ? Verdict.RIGHT
                        : Verdict.wrong(Problem.TAKEN);
    }

    /** Another account has other names, and leaves another length. */
    private void forgetNames() {
        name.cancelAvailability();
        name.clearProblem();
    }

    /** How many characters the name may have in the chosen account. */
    public int longestName() {
        return AccountRules.longestAppName(accountName());
    }

    /** The name of the chosen account; empty if none is chosen. */
    String accountName() {
        return choices.account().chosen(Account::name, "");
    }

    /** The account the app is created for. */
    public Field<@Nullable Account> account() {
        return account;
    }

    /** Its type and version. */
    public Field<@Nullable String> type() {
        return type;
    }

    /** Its name. */
    public Field<String> name() {
        return name;
    }

    /** The queue it runs in. */
    public Field<@Nullable String> queue() {
        return queue;
    }

    /** How long it runs, in seconds. */
    public Field<String> lifetime() {
        return lifetime;
    }

    /** What it is for. */
    public Field<String> description() {
        return description;
    }

    /** The app that it needs. */
    public Field<@Nullable App> need() {
        return need;
    }
}
