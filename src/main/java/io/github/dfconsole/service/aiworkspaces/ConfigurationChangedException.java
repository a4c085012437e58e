package io.github.dfconsole.service.aiworkspaces;

import io.github.dfconsole.service.change.NotSentException;

/** Somebody else has set a configuration since the form was opened, so that it was not replaced. */
public final class ConfigurationChangedException extends NotSentException {

    private static final long serialVersionUID = 1L;

    private final transient PresentConfiguration current;

    ConfigurationChangedException(PresentConfiguration current) {
        super("Another configuration was set meanwhile");
        this.current = current;
    }

    /** The configuration that is set now. */
    public PresentConfiguration current() {
        return current;
    }
}
