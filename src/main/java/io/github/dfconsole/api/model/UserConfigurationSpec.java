package io.github.dfconsole.api.model;

import java.util.Objects;

/**
 * A setting that a type of notebook asks its user for.
 *
 * @param name its name, for example Access Password
 * @param value its default; usually empty
 * @param componentName the component it belongs to, for example Jupyter Lab
 * @param regularExpression what a value has to match. It comes from the service and may be
 *     anything, also costly or not a regular expression at all
 * @param isMasking whether the value is to be kept from sight; true when the service did not say
 * @param isMandatory whether there has to be a value
 */
public record UserConfigurationSpec(
        String name,
        Secret value,
        String componentName,
        String regularExpression,
        Boolean isMasking,
        boolean isMandatory) {

    /** Replaces missing values with empty ones. */
    public UserConfigurationSpec {
        name = Absent.text(name);
        value = Absent.secret(value);
        componentName = Absent.text(componentName);
        regularExpression = Absent.text(regularExpression);
        isMasking = Objects.requireNonNullElse(isMasking, Boolean.TRUE);
    }
}
