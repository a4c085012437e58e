package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;
import io.github.dfconsole.service.aiconfiguration.ConfigurationMerge;
import io.github.dfconsole.service.aiconfiguration.ConfigurationMerge.Conflict;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiworkspaces.ConfigurationReplacement;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.service.aiworkspaces.creation.RefusedWorkspaceField;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;
import io.github.dfconsole.ui.form.Field;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A new configuration for an AI workspace, and what becomes of it if somebody else sets another one
 * meanwhile. It belongs to the UI thread.
 */
public final class ReplacementViewModel {

    private static final AiAppTypeSpec NONE = new AiAppTypeSpec("", "", "", null, null, null);

    private final ConfigurationFormViewModel form;
    private final ChangeTarget target;
    private final ReadOnlyObjectWrapper<@Nullable Drift> drift =
            new ReadOnlyObjectWrapper<>(this, "drift");
    private PresentConfiguration seen;
    private AiAppTypeSpec base;

    /**
     * Shows the present configuration; one that may be it if that is not clear.
     *
     * @param current the present configuration, as far as it is clear
     */
    public ReplacementViewModel(
            ConfigurationFormViewModel form, ChangeTarget target, PresentConfiguration current) {
        this.form = form;
        this.target = target;
        this.seen = current;
        this.base = orEmpty(current.any());
        current.any().ifPresent(form::show);
    }

    /**
     * What somebody else has set meanwhile.
     *
     * @param present the configuration that is set now, as far as it is clear
     * @param current the one that is shown of it: one that the user has not seen
     * @param changes how that differs from the one that the user has seen
     * @param conflicts the fields that both have changed, each in another way
     */
    public record Drift(
            PresentConfiguration present,
            AiAppTypeSpec current,
            List<ConfigurationDifference> changes,
            List<Conflict> conflicts) {

        /** Configurations may have secrets in them. */
        @Override
        public String toString() {
            return "Drift" + changes;
        }
    }

    static AiAppTypeSpec orEmpty(Optional<AiAppTypeSpec> configuration) {
        return configuration.orElse(NONE);
    }

    /** Whether it is not known which of several configurations is the present one. */
    public boolean isUnclear() {
        return seen.isUnclear();
    }

    /** A value that is not known, because the service has sent a mask, stays as it was. */
    private AiAppTypeSpec entered() {
        return ConfigurationTyping.shown(form.typed());
    }

    /** How what is entered differs from what is set now, as far as that is known. */
    public List<ConfigurationDifference> differences() {
        return ConfigurationDifference.between(base, entered());
    }

    /** The change to be sent; empty if something is wrong, or nothing would change. */
    public Optional<Change> change() {
        PresentConfiguration before = seen;
        return form.configuration()
                .filter(wanted -> before.isUnclear() || !before.mayBe(wanted))
                .map(wanted -> ConfigurationReplacement.of(target, wanted, before));
    }

    /**
     * Marks the field that a refusal names; what was entered stays.
     *
     * @return the field; empty if none of these is named
     */
    public Optional<Field<?>> refused(ApiFailure failure) {
        Optional<Field<?>> named =
                RefusedWorkspaceField.of(failure.report().message()).flatMap(form.fields()::named);
        named.ifPresent(field -> field.refuse(Problem.REFUSED));
        return named;
    }

    /** Somebody else has set another configuration; what was entered stays. */
    public void drifted(PresentConfiguration present) {
        AiAppTypeSpec current = orEmpty(present.anyBut(seen));
        drift.set(
                new Drift(
                        present,
                        current,
                        ConfigurationDifference.between(base, current),
                        merge(current).conflicts()));
    }

    private ConfigurationMerge merge(AiAppTypeSpec current) {
        return ConfigurationMerge.merge(base, entered(), current);
    }

    /**
     * Enters both changes together.
     *
     * @param yielding the fields in which the user's change gives way to the other one
     */
    public void merge(Set<String> yielding) {
        Drift known = drift.get();
        if (known != null) {
            AiAppTypeSpec merged = merge(known.current()).merged(yielding);
            settle(known, ConfigurationTyping.typed(merged));
        }
    }

    /** Replaces what somebody else has set all the same. */
    public void keep() {
        Drift known = drift.get();
        if (known != null) {
            settle(known, form.typed());
        }
    }

    private void settle(Drift known, TypedConfiguration typed) {
        seen = known.present();
        base = known.current();
        form.show(known.current());
        form.enter(typed);
        drift.set(null);
    }

    /** What is entered. */
    public ConfigurationFormViewModel form() {
        return form;
    }

    /** What somebody else has set; null while nothing has to be decided. */
    public ReadOnlyObjectProperty<@Nullable Drift> drift() {
        return drift.getReadOnlyProperty();
    }
}
