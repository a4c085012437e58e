package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.LoginKey;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.Subnet;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.NotebookRules;
import io.github.dfconsole.service.notebooks.RefusedField;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.Callable;

/** The fields for a new notebook and the rule of each, the user configurations apart. */
public final class NotebookFields {

    private final NotebookLookups lookups;
    private final Field<@Nullable Account> account;
    private final Field<String> name;
    private final Field<@Nullable NotebookType> type;
    private final Field<@Nullable Vpc> vpc;
    private final Field<@Nullable Subnet> subnet;
    private final Field<@Nullable ServerType> serverType;
    private final Field<Boolean> addStorage = Field.flag("add-storage");
    private final Field<String> storageType = Field.text("storage-type");
    private final Field<String> storageSize =
            Field.text("storage-size").normal(TypedText::trimmed).rule(this::checkStorageSize);
    private final Field<@Nullable LoginKey> loginKey;
    private final Field<String> bucket;

    NotebookFields(Jobs jobs, NotebookLookups lookups, NotebookChoices choices) {
        this.lookups = lookups;
        account = Field.choice("account", choices.account());
        name =
                Field.text("name")
                        .normal(TypedText::trimmed)
                        .rule(NotebookRules::name)
                        .availability(jobs, this::checkAvailability);
        type = Field.choice("type", choices.type());
        vpc = Field.choice("vpc", choices.network().vpc());
        subnet = Field.choice("subnet", choices.network().subnet());
        serverType = Field.choice("server-type", choices.serverType());
        loginKey = Field.choice("login-key", choices.loginKey());
        bucket = choices.bucket().name();
        storageType.fill(NotebookDraft.USUAL_STORAGE);
        account.value().addListener((property, before, now) -> forgetNames());
        addStorage.value().addListener((property, before, now) -> storageSize.clearProblem());
    }

    private Optional<Problem> checkStorageSize(String size) {
        return addStorage.get() ? NotebookRules.storageSize(size) : Optional.empty();
    }

    /** A name that is taken is better known now than after everything else was entered. */
    private @Nullable Callable<Verdict> checkAvailability(String wanted) {
        Account owner = account.get();
        if (owner == null) {
            return null;
        }
        return () ->
                lookups.namesOf(owner.id()).contains(wanted)
                        ? Verdict.wrong(Problem.TAKEN)
                        : Verdict.RIGHT;
    }

    /** Another account has other names; a name that breaks the rules still does. */
    private void forgetNames() {
        name.cancelAvailability();
        name.forget(Problem.TAKEN);
        name.forget(Problem.REFUSED);
    }

    /** The field that the service speaks of when it refuses one. */
    Field<?> find(RefusedField.Field refused) {
        return switch (refused) {
            case ACCOUNT -> account;
            case NAME -> name;
            case TYPE -> type;
            case VPC -> vpc;
            case SUBNET -> subnet;
            case SERVER_TYPE -> serverType;
            case STORAGE_TYPE -> storageType;
            case STORAGE_SIZE -> storageSize;
            case LOGIN_KEY -> loginKey;
            case BUCKET -> bucket;
        };
    }

    /** The account the notebook is created for. */
    public Field<@Nullable Account> account() {
        return account;
    }

    /** The notebook's name. */
    public Field<String> name() {
        return name;
    }

    /** The type of notebook. */
    public Field<@Nullable NotebookType> type() {
        return type;
    }

    /** The VPC. */
    public Field<@Nullable Vpc> vpc() {
        return vpc;
    }

    /** The subnet. */
    public Field<@Nullable Subnet> subnet() {
        return subnet;
    }

    /** The server the notebook runs on. */
    public Field<@Nullable ServerType> serverType() {
        return serverType;
    }

    /** Whether block storage is added. */
    public Field<Boolean> addStorage() {
        return addStorage;
    }

    /** SSD or HDD. */
    public Field<String> storageType() {
        return storageType;
    }

    /** The size of the added storage in gigabytes. */
    public Field<String> storageSize() {
        return storageSize;
    }

    /** The login key for SSH. */
    public Field<@Nullable LoginKey> loginKey() {
        return loginKey;
    }

    /** The bucket that is linked. */
    public Field<String> bucket() {
        return bucket;
    }
}
