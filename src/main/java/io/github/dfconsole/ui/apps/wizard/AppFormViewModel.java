package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.apps.creation.AppDemand;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.apps.creation.AppLookups;
import io.github.dfconsole.service.apps.creation.AppRequest;
import io.github.dfconsole.service.apps.creation.AppSetup;
import io.github.dfconsole.service.apps.creation.RefusedAppField;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.creation.CreationForm;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldGroup;
import io.github.dfconsole.ui.form.FormViewModel;
import io.github.dfconsole.ui.form.LookupState;

import javafx.beans.binding.Bindings;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Everything that is entered for a new app. The rules are in {@link AppFields}. */
public final class AppFormViewModel extends FormViewModel<AppDraft>
        implements CreationForm<NewApp> {

    private final AppChoices choices;
    private final AppFields fields;
    private final ComponentRows components = new ComponentRows();
    private final Field<Boolean> setupLoaded;

    /** Creates an empty form; nothing is asked yet. */
    public AppFormViewModel(Jobs jobs, AppLookups lookups) {
        choices = new AppChoices(jobs, lookups);
        fields = new AppFields(jobs, lookups, choices);
        setupLoaded =
                Field.condition(
                        "components",
                        Bindings.createObjectBinding(
                                () -> choices.setup().state().get() == LookupState.LOADED,
                                choices.setup().state()));
        add(new FieldGroup(fields.account(), fields.type()));
        add(new FieldGroup(fields.name(), fields.queue(), fields.lifetime(), fields.description()));
        add(new FieldGroup(List.of(fields.need(), setupLoaded), components.inputs()));
        choices.setup().value().addListener((property, before, now) -> show(now));
    }

    private void show(@Nullable AppSetup setup) {
        if (setup != null) {
            components.show(setup);
        }
    }

    @Override
    public void load() {
        choices.load();
    }

    @Override
    public void reload() {
        choices.reload();
    }

    @Override
    public void close() {
        super.close();
        choices.close();
    }

    @Override
    protected void set(AppDraft draft) {
        if (!fields.account().locked().get()) {
            choices.wantAccount(draft.accountId());
        }
        components.want(draft);
        choices.want(draft);
        fields.name().fill(draft.name());
        fields.lifetime().fill(draft.lifetime());
        fields.description().fill(draft.description());
    }

    @Override
    public AppDraft draft() {
        AppDraft chosen =
                choices.addTo(
                        AppDraft.EMPTY.with(
                                fields.name().entered(),
                                fields.lifetime().entered(),
                                fields.description().entered()));
        return chosen.consistingOf(components.draft(chosen.appTypeId()));
    }

    @Override
    public Optional<NewApp> request() {
        return isSendable() ? AppRequest.of(draft()) : Optional.empty();
    }

    @Override
    public String accountName() {
        return fields.accountName();
    }

    @Override
    public Field<String> name() {
        return fields.name();
    }

    /** The type belongs to what it is known by: another one of that name is another app. */
    @Override
    public void lockIdentity(boolean lock) {
        fields.account().lock(lock);
        fields.name().lock(lock);
        fields.type().lock(lock);
    }

    @Override
    public Optional<Refused> refused(ApiFailure failure) {
        String message = failure.report().message();
        boolean isTaken = RefusedAppField.isNameTaken(message);
        return RefusedAppField.of(message)
                .map(this::find)
                .map(field -> new Refused(field, isTaken ? Problem.TAKEN : Problem.REFUSED));
    }

    private Field<?> find(RefusedAppField refused) {
        return switch (refused) {
            case NAME -> fields.name();
            case ACCOUNT -> fields.account();
            case TYPE -> fields.type();
            case QUEUE -> fields.queue();
            case LIFETIME -> fields.lifetime();
            case DESCRIPTION -> fields.description();
            case NEEDS -> fields.need();
            case COMPONENTS, QUOTA ->
                    components.rows().isEmpty()
                            ? setupLoaded
                            : components.rows().getFirst().memory();
        };
    }

    /** What the app asks its queue for, with its application master as far as its size is known. */
    public AppDemand demand() {
        AppDemand asked = AppDemand.of(draft());
        return choices.setup().chosen(setup -> setup.withMaster(asked), asked);
    }

    /** What there is to choose from. */
    public AppChoices choices() {
        return choices;
    }

    /** The fields, the components apart. */
    public AppFields fields() {
        return fields;
    }

    /** The components. */
    public ComponentRows components() {
        return components;
    }

    /** Whether it is known what components there are. */
    public Field<Boolean> setupLoaded() {
        return setupLoaded;
    }
}
