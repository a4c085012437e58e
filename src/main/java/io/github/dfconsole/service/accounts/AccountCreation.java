package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.CreateSteps;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.Precheck;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.WatchTarget;

import java.time.Duration;
import java.util.Optional;

/**
 * The calls that create an account. The name of an account is unique in the whole cluster, so the
 * name is the key by which an unknown outcome is looked up.
 *
 * @param session makes the calls
 */
public record AccountCreation(Session session) implements CreateSteps<NewAccount, AccountDraft> {

    /** The operation it calls. */
    public static final String OPERATION = "accounts/create";

    @Override
    public String operation() {
        return OPERATION;
    }

    /** A name may be taken by another customer, whose accounts are not listed. */
    @Override
    public Precheck check(AccountDraft draft) throws ApiException, IncompleteListException {
        boolean listed = named(draft.name()).isPresent();
        return Precheck.of(listed || isTakenElsewhere(draft.name()));
    }

    /** If the name cannot be checked, the service itself refuses one that is taken. */
    private boolean isTakenElsewhere(String name) throws ApiException {
        try {
            return NameAvailability.of(session, name) instanceof NameAvailability.NotAvailable;
        } catch (ApiException e) {
            if (e.failure() instanceof ApiFailure.NotPermitted
                    || e.failure() instanceof ApiFailure.NotOffered) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public CreatedResource send(NewAccount request) throws ApiException {
        String id = session.client().accounts().create(request.name(), request.password()).id();
        return new CreatedResource(id, request.name());
    }

    /** An account of another user of the same customer is listed as disabled. */
    @Override
    public Finding find(SubmissionIntent<AccountDraft> intent)
            throws ApiException, IncompleteListException {
        Optional<Account> named = named(intent.name());
        if (named.isEmpty()) {
            return new Finding.Absent();
        }
        Account found = named.get();
        return found.disabled()
                ? new Finding.Other()
                : new Finding.Found(new CreatedResource(found.id(), found.name()));
    }

    private Optional<Account> named(String name) throws ApiException, IncompleteListException {
        return session.accounts().find(account -> account.name().equals(name));
    }

    @Override
    public boolean isNameTaken(ApiFailure refusal) {
        return AccountRefusal.of(refusal) == AccountRefusal.NAME_TAKEN;
    }

    @Override
    public Duration deadline() {
        return Duration.ofMinutes(5);
    }

    @Override
    public WatchTarget watch(String accountId, CreatedResource created) {
        return new AccountStartup(session, created.id(), created.name());
    }
}
