package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.service.notebooks.Problem;
import io.github.dfconsole.service.notebooks.RefusedField;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/** One user configuration, and what was entered for it. */
public final class UserConfigurationField {

    private final UserConfigurationSpec spec;
    private final Words words;
    private final boolean mandatory;
    private final StringProperty value = new SimpleStringProperty(this, "value", "");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem =
            new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyBooleanWrapper unchecked = new ReadOnlyBooleanWrapper(this, "unchecked");

    /**
     * What the service says about a configuration beside its specification.
     *
     * @param purpose what it is for; empty if it does not say
     * @param form what a value has to look like; empty if it does not say
     */
    public record Words(String purpose, String form) {

        /** Nothing said. */
        public static final Words NONE = new Words("", "");
    }

    UserConfigurationField(UserConfigurationSpec spec, Words words, boolean mandatory) {
        this.spec = spec;
        this.words = words;
        this.mandatory = mandatory;
        value.addListener(
                (property, before, now) -> {
                    problem.set(null);
                    unchecked.set(false);
                });
    }

    void judge(@Nullable Problem found, boolean leftToService) {
        problem.set(found);
        unchecked.set(leftToService);
    }

    /** What the service may name when it refuses it. */
    public RefusedField.Setting setting() {
        return new RefusedField.Setting(spec.componentName(), spec.name());
    }

    /** Component and name: what it is known by. */
    public String key() {
        return setting().key();
    }

    /** What the service says it has to be. */
    public UserConfigurationSpec spec() {
        return spec;
    }

    /** What the service says about it in words. */
    public Words words() {
        return words;
    }

    /** Whether something has to be entered. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** What was entered. */
    public StringProperty value() {
        return value;
    }

    /** What is wrong with it; null if nothing is known to be. */
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it cannot be checked here, so that the service will (F15). */
    public ReadOnlyBooleanProperty unchecked() {
        return unchecked.getReadOnlyProperty();
    }
}
