package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.NameCheck;
import io.github.dfconsole.service.Session;

/** What the service says of the name of a new account. */
public sealed interface NameAvailability {

    /** No account of any customer has it, at this moment. */
    record Free() implements NameAvailability {}

    /**
     * It cannot be had.
     *
     * @param message what the service said; it may be empty
     */
    record NotAvailable(String message) implements NameAvailability {}

    /** Asks the service about a name; it blocks. A name that it refuses is one that is not free. */
    public static NameAvailability of(Session session, String name) throws ApiException {
        try {
            NameCheck check = session.client().accounts().checkAvailableName(name);
            return check.availableName() ? new Free() : new NotAvailable(check.message());
        } catch (ApiException e) {
            if (e.failure() instanceof ApiFailure.Invalid) {
                return new NotAvailable(e.failure().report().message());
            }
            throw e;
        }
    }
}
