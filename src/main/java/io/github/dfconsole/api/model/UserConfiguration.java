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

    /** Fills in what was left out. */
    public UserConfiguration {
        componentName = Absent.text(componentName);
        name = Absent.text(name);
        value = Absent.secret(value);
    }
}
