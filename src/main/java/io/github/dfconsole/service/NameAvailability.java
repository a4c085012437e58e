package io.github.dfconsole.service;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.NameCheck;

/** What the service says of the name of something new. */
public sealed interface NameAvailability {

    /** Nothing else has it, at this moment. */
    record Free() implements NameAvailability {}

    /**
     * It cannot be had.
     *
     * @param message what the service said; it may be empty
     */
    record NotAvailable(String message) implements NameAvailability {}

    /** Asks the service about a name. */
    @FunctionalInterface
    interface Question {

        /** Asks; it blocks. */
        NameCheck ask() throws ApiException;
    }

    /** Asks the service; it blocks. A name that it refuses is one that is not free. */
    static NameAvailability of(Question question) throws ApiException {
        try {
            NameCheck check = question.ask();
            return check.availableName() ? new Free() : new NotAvailable(check.message());
        } catch (ApiException e) {
            if (e.failure() instanceof ApiFailure.Invalid) {
                return new NotAvailable(e.failure().report().message());
            }
            throw e;
        }
    }
}
