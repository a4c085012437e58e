package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiapps.submit.KeptSecrets;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the form for a run is filled with, and where that comes from. What the user has entered is
 * never replaced unasked, and secrets of one workspace do not stay for another. It belongs to the
 * UI thread.
 */
public final class RunFilling {

    /** Where the values come from that are shown at first. */
    public enum Origin {
        /** Nothing was read yet. */
        NOTHING,
        /** The configuration of the workspace. */
        WORKSPACE,
        /** The workspace has no configuration. */
        NO_CONFIGURATION,
        /** A draft, or what an earlier run was asked for. */
        DRAFT,
        /** The user, before the workspace was read or another one was chosen. */
        ENTERED
    }

    /**
     * The run that is to be repeated.
     *
     * @param name its name
     * @param sentAt when it was submitted from this machine; null if it was not, so that it is not
     *     known what it was asked for
     */
    public record Repeated(String name, @Nullable Instant sentAt) {}

    private final ConfigurationFormViewModel configuration;
    private final ReadOnlyObjectWrapper<Origin> origin =
            new ReadOnlyObjectWrapper<>(this, "origin", Origin.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Repeated> repeated =
            new ReadOnlyObjectWrapper<>(this, "repeated");
    private final ReadOnlyObjectWrapper<List<String>> takenSecrets =
            new ReadOnlyObjectWrapper<>(this, "takenSecrets", List.of());
    private final ReadOnlyBooleanWrapper unclear = new ReadOnlyBooleanWrapper(this, "unclear");
    private @Nullable AiAppTypeSpec latest;
    private boolean fromDraft;
    private boolean isEntered;

    RunFilling(ConfigurationFormViewModel configuration) {
        this.configuration = configuration;
    }

    /** Fills in what was entered before. */
    void fill(TypedConfiguration typed) {
        fromDraft = true;
        configuration.enter(typed);
        origin.set(Origin.DRAFT);
        takeSecrets(typed);
    }

    /**
     * Another workspace is chosen, or none, and the one before is gone: nothing that came from it
     * is kept but what the user goes on with, and of that no secret.
     */
    void leave() {
        AiAppTypeSpec before = latest;
        latest = null;
        unclear.set(false);
        configuration.compareWith(null);
        if (!isKept()) {
            takenSecrets.set(List.of());
            configuration.enter(TypedConfiguration.EMPTY);
            origin.set(Origin.NOTHING);
        } else if (before != null) {
            replace(KeptSecrets.without(configuration.typed(), before, takenSecrets.get()));
            takenSecrets.set(List.of());
        }
    }

    /** A workspace was read; what it has is filled in unless something is entered. */
    void show(PresentConfiguration present) {
        AiAppTypeSpec before = latest;
        AiAppTypeSpec found = present.any().orElse(null);
        latest = found;
        unclear.set(present.isUnclear());
        configuration.compareWith(found);
        if (isKept()) {
            origin.set(fromDraft ? Origin.DRAFT : Origin.ENTERED);
            TypedConfiguration typed = configuration.typed();
            takeSecrets(
                    before == null
                            ? typed
                            : KeptSecrets.without(typed, before, takenSecrets.get()));
        } else {
            enter(found);
        }
    }

    /** Entering a configuration makes rows anew, of which none was touched. */
    private boolean isKept() {
        isEntered = isEntered || configuration.isTouched();
        return fromDraft || isEntered;
    }

    private void replace(TypedConfiguration typed) {
        if (!typed.equals(configuration.typed())) {
            configuration.enter(typed);
        }
    }

    private void enter(@Nullable AiAppTypeSpec found) {
        takenSecrets.set(List.of());
        if (found == null) {
            configuration.enter(TypedConfiguration.EMPTY);
            origin.set(Origin.NO_CONFIGURATION);
        } else {
            configuration.show(found);
            origin.set(Origin.WORKSPACE);
        }
    }

    /** Replaces everything that is entered with the configuration of the workspace. */
    public void takeWorkspace() {
        fromDraft = false;
        isEntered = false;
        repeated.set(null);
        enter(latest);
    }

    /** Drafts have no secrets; the workspace may. */
    private void takeSecrets(TypedConfiguration typed) {
        AiAppTypeSpec known = latest;
        TypedConfiguration filled = known == null ? typed : KeptSecrets.filled(typed, known);
        if (!filled.equals(configuration.typed())) {
            configuration.enter(filled);
        }
        if (!filled.equals(typed)) {
            List<String> taken = new ArrayList<>(KeptSecrets.leftOut(typed));
            taken.removeAll(KeptSecrets.leftOut(filled));
            takenSecrets.set(List.copyOf(taken));
        }
    }

    /** Says that a run is repeated. */
    void repeat(Repeated run) {
        repeated.set(run);
    }

    /** Whether there is a configuration that could be taken in place of what is entered. */
    public boolean canTakeWorkspace() {
        Origin now = origin.get();
        return latest != null && (now == Origin.DRAFT || now == Origin.ENTERED);
    }

    /** The secrets that have to be entered, by their names; see {@link #takenSecrets}. */
    public List<String> missingSecrets() {
        return KeptSecrets.leftOut(configuration.typed());
    }

    /** The secrets that a draft did not have, and that the workspace has, by their names. */
    public ReadOnlyObjectProperty<List<String>> takenSecrets() {
        return takenSecrets.getReadOnlyProperty();
    }

    /** Whether it is not known which of several configurations of the workspace is the present. */
    public ReadOnlyBooleanProperty unclear() {
        return unclear.getReadOnlyProperty();
    }

    /** The run that is repeated; null if none is. */
    public ReadOnlyObjectProperty<@Nullable Repeated> repeated() {
        return repeated.getReadOnlyProperty();
    }

    /** Where the values come from that are shown at first. */
    public ReadOnlyObjectProperty<Origin> origin() {
        return origin.getReadOnlyProperty();
    }
}
