package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.NameAvailability;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.PollingSchedule;

import java.time.Duration;
import java.util.Optional;

/**
 * Creates an account. Its name is unique in the whole cluster, so the name is the key by which an
 * unknown outcome is looked up; it also stands for the id, which is not known before. The account
 * runs after two to three minutes (guide: Data Forest, Account).
 *
 * @param target the account
 * @param password its password; none for a change of an earlier run, as it is never kept
 */
public record AccountCreation(ChangeTarget target, Secret password) implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "accounts/create";

    private static final PollingSchedule LOOK_UPS =
            PollingSchedule.AFTER_A_CHANGE.endingAfter(Duration.ofMinutes(5));

    /**
     * The creation of an account.
     *
     * @param name see {@link AccountRules#name}
     * @param password see {@link PasswordRule}
     */
    public static AccountCreation of(String name, Secret password) {
        return new AccountCreation(new ChangeTarget(OPERATION, "", name, name), password);
    }

    /** Asks whether the name of a new account is free; it blocks. */
    public static NameAvailability availability(Session session, String name) throws ApiException {
        return NameAvailability.of(() -> session.client().accounts().checkAvailableName(name));
    }

    /** The creation of an earlier run, which is only looked up. */
    public static AccountCreation recovered(ChangeTarget target) {
        return new AccountCreation(target, Secret.NONE);
    }

    @Override
    public void send(Session session) throws ApiException {
        if (!password.isPresent()) {
            throw new IllegalStateException("A change of an earlier run is not sent again");
        }
        session.client().accounts().create(target.name(), password);
    }

    @Override
    public Sighting look(Session session) throws ApiException, IncompleteListException {
        return named(session).isPresent() ? Sighting.SEEN : Sighting.NOT_SEEN;
    }

    @Override
    public Sighting lookForEffect(Session session) throws ApiException, IncompleteListException {
        return named(session).filter(each -> !AccountStatus.isMoving(each.status())).isPresent()
                ? Sighting.SEEN
                : Sighting.NOT_SEEN;
    }

    /**
     * An account of another user of the same customer is listed as disabled, and is not the one.
     */
    private Optional<Account> named(Session session) throws ApiException, IncompleteListException {
        return session.accounts()
                .find(account -> account.name().equals(target.name()))
                .filter(account -> !account.disabled());
    }

    @Override
    public PollingSchedule lookUps() {
        return LOOK_UPS;
    }

    @Override
    public boolean takesEffectLater() {
        return true;
    }
}
