package io.github.dfconsole.service.aiworkspaces;

import io.github.dfconsole.service.change.NotSentException;

/** A mask stands in place of a value, and would have been sent as the value. */
public final class MaskedValueException extends NotSentException {

    private static final long serialVersionUID = 1L;

    MaskedValueException() {
        super("A mask stands in place of a value");
    }
}
