package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.RefusedField;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.Field;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/**
 * One user configuration: its specification and its field.
 *
 * @param spec what the service asks for
 * @param help what the service says about it in words
 * @param isMandatory whether there has to be a value
 * @param initial the value at first
 * @param value what was typed
 * @param input the field, with its rules
 */
public record UserConfigurationField(
        UserConfigurationSpec spec,
        ConfigurationHelp help,
        boolean isMandatory,
        String initial,
        StringProperty value,
        Field<String> input) {

    /** What the service may name when it refuses it. */
    public RefusedField.Setting setting() {
        return new RefusedField.Setting(spec.componentName(), spec.name());
    }

    /** Component and name, by which it is known. */
    public String key() {
        return setting().key();
    }

    /** What is wrong with it; null if nothing is known to be. */
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return input.problem();
    }

    /** Whether it cannot be checked here, so that the service will (F15). */
    public ReadOnlyBooleanProperty unchecked() {
        return input.unchecked();
    }

    /** Only the name: what was typed may be a secret. */
    @Override
    public String toString() {
        return key();
    }

    boolean isEmpty() {
        return input.entered().isEmpty();
    }

    boolean isChanged() {
        return !input.entered().equals(initial);
    }

    UserConfiguration toSend() {
        return new UserConfiguration(spec.componentName(), spec.name(), Secret.of(input.entered()));
    }

    NotebookDraft.Setting toKeep() {
        return new NotebookDraft.Setting(spec.componentName(), spec.name(), input.entered());
    }
}
