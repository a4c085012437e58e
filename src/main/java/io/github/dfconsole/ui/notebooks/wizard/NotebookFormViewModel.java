package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.NotebookRules;
import io.github.dfconsole.service.notebooks.Problem;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationFormViewModel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Everything that is entered for a new notebook, and what is wrong with it. */
public final class NotebookFormViewModel {

    private final NotebookLookups lookups;
    private final NotebookChoices choices;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final BooleanProperty addStorage = new SimpleBooleanProperty(this, "addStorage");
    private final StringProperty storageType =
            new SimpleStringProperty(this, "storageType", NotebookDraft.USUAL_STORAGE);
    private final StringProperty storageSize = new SimpleStringProperty(this, "storageSize", "");
    private final StringProperty bucket = new SimpleStringProperty(this, "bucket", "");
    private final UserConfigurationFormViewModel configurations;
    private final ObservableMap<FormField, Problem> problems = FXCollections.observableHashMap();
    private final NameCheck nameCheck;
    private Runnable changed = () -> {};
    private boolean touched;
    private boolean filling;

    /** Creates an empty form; nothing is asked yet. */
    public NotebookFormViewModel(Jobs jobs, NotebookLookups lookups, PatternCheck patterns) {
        this.lookups = lookups;
        this.nameCheck = new NameCheck(jobs, lookups);
        this.configurations = new UserConfigurationFormViewModel(jobs, patterns, true);
        this.choices = new NotebookChoices(jobs, lookups, configurations);
        watch(FormField.ACCOUNT, choices.account().value());
        watch(FormField.NAME, name);
        watch(FormField.TYPE, choices.type().value());
        watch(FormField.VPC, choices.vpc().value());
        watch(FormField.SUBNET, choices.subnet().value());
        watch(FormField.SERVER_TYPE, choices.serverType().value());
        watch(FormField.STORAGE_SIZE, addStorage);
        watch(FormField.STORAGE_TYPE, storageType);
        watch(FormField.STORAGE_SIZE, storageSize);
        watch(FormField.LOGIN_KEY, choices.loginKey().value());
        watch(FormField.BUCKET, bucket);
        choices.specs()
                .phase()
                .addListener(
                        (property, before, now) -> {
                            if (choices.areSpecsThere()) {
                                problems.remove(FormField.CONFIGURATIONS);
                            }
                        });
        configurations.onChange(this::touch);
        choices.account().value().addListener((property, before, now) -> forgetNames());
    }

    /** Another account has other names; a name that cannot be stays one. */
    private void forgetNames() {
        nameCheck.cancel();
        problems.remove(FormField.NAME, Problem.TAKEN);
        problems.remove(FormField.NAME, Problem.REFUSED);
    }

    private void watch(FormField field, ObservableValue<?> value) {
        value.addListener(
                (property, before, now) -> {
                    problems.remove(field);
                    if (field == FormField.NAME) {
                        nameCheck.cancel();
                    }
                    if (value instanceof StringProperty || value instanceof BooleanProperty) {
                        touch();
                    } else {
                        changed.run();
                    }
                });
    }

    private void touch() {
        touched = touched || !filling;
        changed.run();
    }

    /** Has something done whenever something is entered, chosen or filled in. */
    public void onChange(Runnable action) {
        changed = action;
    }

    /** Asks for everything there is to choose from. */
    public void load() {
        choices.load();
    }

    /** Asks for all of it again, also what is still fresh. */
    public void reload() {
        lookups.forget();
        choices.reload();
    }

    /** Has names not looked up as long as something else looks for one. */
    public void checkNamesUnless(BooleanSupplier lookedFor) {
        nameCheck.unless(lookedFor);
    }

    /** Forgets that the name is taken, or may be. */
    public void forgetTakenName() {
        nameCheck.cancel();
        problems.remove(FormField.NAME, Problem.TAKEN);
    }

    /** Whether nothing keeps it from being sent, the user configurations apart. */
    public boolean isSendable() {
        return Stream.of(FormField.values()).allMatch(field -> problem(field).isEmpty());
    }

    /** Stops asking, and forgets what nobody else may know. */
    public void close() {
        nameCheck.cancel();
        choices.close();
        configurations.forget();
    }

    /** Fills in what was kept; choices are made as soon as they are offered. */
    public void fill(NotebookDraft draft) {
        filling = true;
        choices.want(draft);
        name.set(draft.name());
        addStorage.set(draft.addStorage());
        storageType.set(draft.storageType());
        storageSize.set(draft.storageSize());
        bucket.set(draft.bucketName());
        configurations.enter(draft.settings());
        filling = false;
        changed.run();
    }

    /** What may be kept of it in a file. */
    public NotebookDraft draft() {
        return choices.draft(
                new NotebookDraft(
                        "",
                        NotebookRules.normal(name.get()),
                        "",
                        "",
                        null,
                        null,
                        "",
                        "",
                        addStorage.get(),
                        storageType.get(),
                        storageSize.get(),
                        "",
                        NotebookRules.normal(bucket.get()),
                        configurations.keepable()));
    }

    /** What is to be sent; to be asked only when nothing is wrong. */
    public NewNotebook notebook() {
        boolean storage = addStorage.get();
        var type = Objects.requireNonNull(choices.type().value().get());
        return new NewNotebook(
                Objects.requireNonNull(choices.account().value().get()).id(),
                storage,
                NotebookRules.normal(bucket.get()),
                Objects.requireNonNull(choices.loginKey().value().get()).loginKeyName(),
                NotebookRules.normal(name.get()),
                Objects.requireNonNull(choices.serverType().value().get()).serverTypeCode(),
                storage ? storageGb() : null,
                storage ? storageType.get() : null,
                Objects.requireNonNull(
                        Objects.requireNonNull(choices.subnet().value().get()).subnetNo()),
                type.typeCode(),
                type.typeName(),
                configurations.values(),
                Objects.requireNonNull(
                        Objects.requireNonNull(choices.vpc().value().get()).vpcNo()));
    }

    private int storageGb() {
        return NotebookRules.storageGb(NotebookRules.normal(storageSize.get())).orElseThrow();
    }

    /** Somebody is done with a field for the moment (W8). */
    public void leave(FormField field) {
        boolean empty =
                switch (field) {
                    case NAME -> NotebookRules.normal(name.get()).isEmpty();
                    case BUCKET -> NotebookRules.normal(bucket.get()).isEmpty();
                    case STORAGE_SIZE -> storageSize.get().isBlank();
                    default -> true;
                };
        // Somebody who only passes through has not done anything wrong yet.
        if (!empty) {
            judge(field);
        }
        if (field == FormField.NAME && !problems.containsKey(FormField.NAME)) {
            // A name that is taken is better known now than after everything else was entered.
            nameCheck.ask(
                    choices.account().value().get(),
                    NotebookRules.normal(name.get()),
                    () -> problems.put(FormField.NAME, Problem.TAKEN));
        }
    }

    /** Checks the fields of a page; the user configurations are checked by themselves. */
    public Optional<FormField> check(Step step) {
        FormField first = null;
        for (FormField field : FormField.values()) {
            if (field.step() == step) {
                // What was refused may be right by now, such as a bucket that was unlocked.
                problems.remove(field, Problem.REFUSED);
                judge(field);
                if (first == null && problems.containsKey(field)) {
                    first = field;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /** Whether everything on a page is there and nothing is known to be wrong with it. */
    public boolean isComplete(Step step) {
        boolean fields =
                Stream.of(FormField.values())
                        .filter(field -> field.step() == step)
                        .noneMatch(
                                field -> problems.containsKey(field) || problem(field).isPresent());
        return fields && (step != Step.ACCESS || configurations.isComplete());
    }

    /** What the service has said stays until the field is changed. */
    private void judge(FormField field) {
        Problem before = problems.get(field);
        if (before == Problem.REFUSED || before == Problem.TAKEN) {
            return;
        }
        Optional<Problem> found = problem(field);
        if (found.isPresent()) {
            problems.put(field, found.get());
        } else {
            problems.remove(field);
        }
    }

    private Optional<Problem> problem(FormField field) {
        return switch (field) {
            case NAME -> NotebookRules.name(NotebookRules.normal(name.get()));
            case BUCKET -> NotebookRules.bucket(NotebookRules.normal(bucket.get()));
            case STORAGE_SIZE ->
                    addStorage.get()
                            ? NotebookRules.storageSize(NotebookRules.normal(storageSize.get()))
                            : Optional.empty();
            case STORAGE_TYPE -> Optional.empty();
            case CONFIGURATIONS -> choices.areSpecsThere() ? Optional.empty() : missing();
            case ACCOUNT -> chosen(choices.account());
            case TYPE -> chosen(choices.type());
            case VPC -> chosen(choices.vpc());
            case SUBNET -> chosen(choices.subnet());
            case SERVER_TYPE -> chosen(choices.serverType());
            case LOGIN_KEY -> chosen(choices.loginKey());
        };
    }

    private static Optional<Problem> chosen(LookupViewModel<?> lookup) {
        return lookup.value().get() == null ? missing() : Optional.empty();
    }

    private static Optional<Problem> missing() {
        return Optional.of(Problem.MISSING);
    }

    /** Marks a field that the service has refused, or whose name is taken. */
    public void refuse(FormField field, Problem problem) {
        problems.put(field, problem);
    }

    /** Whether somebody has entered or chosen anything. */
    public boolean isTouched() {
        return touched || choices.isTouched();
    }

    /** The choices there are. */
    public NotebookChoices choices() {
        return choices;
    }

    /** The notebook's name. */
    public StringProperty name() {
        return name;
    }

    /** Whether it is being looked up if the name is taken. */
    public ReadOnlyBooleanProperty checkingName() {
        return nameCheck.running();
    }

    /** Whether block storage is added. */
    public BooleanProperty addStorage() {
        return addStorage;
    }

    /** SSD or HDD. */
    public StringProperty storageType() {
        return storageType;
    }

    /** The size of the added storage in gigabytes. */
    public StringProperty storageSize() {
        return storageSize;
    }

    /** The bucket that is linked. */
    public StringProperty bucket() {
        return bucket;
    }

    /** The user configurations. */
    public UserConfigurationFormViewModel configurations() {
        return configurations;
    }

    /** What is wrong with which field. Not to be changed. */
    public ObservableMap<FormField, Problem> problems() {
        return problems;
    }
}
