package io.github.dfconsole.api.model;

/**
 * A setting of a notebook, as it is sent. The parameter table types it String; body and samples
 * have these three members.
 *
 * @param componentName the component it belongs to, for example Jupyter Lab
 * @param name its name, for example Access Password
 * @param value its value
 */
public record UserConfiguration(String componentName, String name, Secret value) {

    /** Replaces missing values with empty ones. */
    public UserConfiguration {
        componentName = Absent.text(componentName);
        name = Absent.text(name);
        value = Absent.secret(value);
    }
}
