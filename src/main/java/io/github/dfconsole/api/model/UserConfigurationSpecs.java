package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer of notebooks/getUserConfigurationSpecList, the one list that is not called contents
 * and has no total.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param userConfigurationSpecs the settings that could be read
 * @param entries a count of the entries the service sent, readable or not
 */
public record UserConfigurationSpecs(
        @Nullable Boolean success,
        String message,
        List<UserConfigurationSpec> userConfigurationSpecs,
        Contents.Entries entries)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public UserConfigurationSpecs {
        message = Absent.text(message);
        userConfigurationSpecs = List.copyOf(userConfigurationSpecs);
    }

    /** An answer in which every entry could be read. */
    public UserConfigurationSpecs(
            @Nullable Boolean success, String message, List<UserConfigurationSpec> specs) {
        this(success, message, specs, new Contents.Entries(true, specs.size(), 0));
    }

    /** The same answer in the form of the other lists. */
    public Contents<UserConfigurationSpec> asContents() {
        return new Contents<>(success, message, userConfigurationSpecs, null, entries);
    }
}
