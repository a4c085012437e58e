package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;
import io.github.dfconsole.service.aiconfiguration.ConfigurationMerge;
import io.github.dfconsole.service.aiconfiguration.ConfigurationMerge.Conflict;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiworkspaces.ConfigurationReplacement;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;

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
    private @Nullable AiAppTypeSpec seen;

    /**
     * Shows the present configuration.
     *
     * @param current the present configuration; null if there is none
     */
    public ReplacementViewModel(
            ConfigurationFormViewModel form, ChangeTarget target, @Nullable AiAppTypeSpec current) {
        this.form = form;
        this.target = target;
        see(current);
    }

    /**
     * What somebody else has set meanwhile.
     *
     * @param current the configuration that is set now; null if there is none
     * @param changes how it differs from the one that the user has seen
     * @param conflicts the fields that both have changed, each in another way
     */
    public record Drift(
            @Nullable AiAppTypeSpec current,
            List<ConfigurationDifference> changes,
            List<Conflict> conflicts) {

        /** Configurations may have secrets in them. */
        @Override
        public String toString() {
            return "Drift" + changes;
        }
    }

    static AiAppTypeSpec orEmpty(@Nullable AiAppTypeSpec configuration) {
        return configuration == null ? NONE : configuration;
    }

    private void see(@Nullable AiAppTypeSpec current) {
        seen = current;
        if (current != null) {
            form.show(current);
        }
    }

    /** A value that is not known, because the service has sent a mask, stays as it was. */
    private AiAppTypeSpec entered() {
        return ConfigurationTyping.shown(form.typed());
    }

    /** How what is entered differs from what is set now, as far as that is known. */
    public List<ConfigurationDifference> differences() {
        return ConfigurationDifference.between(orEmpty(seen), entered());
    }

    /** The change to be sent; empty if something is wrong, or nothing would change. */
    public Optional<Change> change() {
        AiAppTypeSpec before = seen;
        return form.configuration()
                .filter(
                        wanted ->
                                before == null
                                        || !ConfigurationDifference.between(before, wanted)
                                                .isEmpty())
                .map(wanted -> ConfigurationReplacement.of(target, wanted, before));
    }

    /** Somebody else has set another configuration; what was entered stays. */
    public void drifted(@Nullable AiAppTypeSpec current) {
        drift.set(
                new Drift(
                        current,
                        ConfigurationDifference.between(orEmpty(seen), orEmpty(current)),
                        merge(current).conflicts()));
    }

    private ConfigurationMerge merge(@Nullable AiAppTypeSpec current) {
        return ConfigurationMerge.merge(orEmpty(seen), entered(), orEmpty(current));
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
        see(known.current());
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
