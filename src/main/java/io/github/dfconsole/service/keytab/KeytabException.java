package io.github.dfconsole.service.keytab;

import java.io.IOException;

/** A keytab could not be read or saved. Its message holds no content of the file. */
public final class KeytabException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient KeytabFailure failure;

    KeytabException(KeytabFailure failure) {
        super(failure.getClass().getSimpleName());
        this.failure = failure;
    }

    KeytabException(KeytabFailure failure, IOException cause) {
        super(failure.getClass().getSimpleName(), cause);
        this.failure = failure;
    }

    /** Why. */
    public KeytabFailure failure() {
        return failure;
    }
}
