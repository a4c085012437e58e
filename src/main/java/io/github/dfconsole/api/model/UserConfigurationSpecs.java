package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer of notebooks/getUserConfigurationSpecList, the one list that is not called contents.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param userConfigurationSpecs the settings
 */
public record UserConfigurationSpecs(
        @Nullable Boolean success,
        String message,
        List<UserConfigurationSpec> userConfigurationSpecs)
        implements Answer {

    /** Fills in what was left out. */
    public UserConfigurationSpecs {
        message = Absent.text(message);
        userConfigurationSpecs = Absent.list(userConfigurationSpecs);
    }
}
