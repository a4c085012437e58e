package io.github.dfconsole.ui.notebooks.userconfiguration;

/**
 * What the service says about a user configuration beside its specification.
 *
 * @param purpose what it is for; empty if the service does not say
 * @param form what a value has to look like; empty if the service does not say
 */
public record ConfigurationHelp(String purpose, String form) {

    /** The service says nothing. */
    public static final ConfigurationHelp NONE = new ConfigurationHelp("", "");
}
