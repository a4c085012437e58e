package io.github.dfconsole.ui.creation;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.Field;

import java.util.Optional;

/**
 * A form from which something is created, as far as sending it has to know.
 *
 * @param <Q> the type of the request
 */
public interface CreationForm<Q> {

    /** The request that would be sent; empty while something is missing or wrong. */
    Optional<Q> request();

    /** The name of the account that will own it; empty while none is chosen. */
    String accountName();

    /** The field of its name. */
    Field<String> name();

    /**
     * Locks what the resource is known by while it is not settled whether it was created, or
     * unlocks it: with another name, or for another account, a second one could result.
     */
    void lockIdentity(boolean lock);

    /** The field that the service refuses, and why; empty if it names none. */
    Optional<Refused> refused(ApiFailure failure);

    /**
     * A field that the service has refused.
     *
     * @param field which
     * @param problem what is wrong with it
     */
    record Refused(Field<?> field, Problem problem) {}
}
