package io.github.dfconsole.service.aiworkspaces;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.change.NotSentException;

import org.jspecify.annotations.Nullable;

/** Somebody else has set a configuration since the form was opened, so that it was not replaced. */
public final class ConfigurationChangedException extends NotSentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable AiAppTypeSpec current;

    ConfigurationChangedException(@Nullable AiAppTypeSpec current) {
        super("Another configuration was set meanwhile");
        this.current = current;
    }

    /** The configuration that is set now; null if there is none. */
    public @Nullable AiAppTypeSpec current() {
        return current;
    }
}
