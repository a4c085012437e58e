package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;

/**
 * Sets a new password of an account. No read shows a password, so an unknown outcome stays unknown;
 * sending the same password again does no harm.
 *
 * @param target the account
 * @param password the new password; none for a change of an earlier run, as it is never kept
 */
public record PasswordReset(ChangeTarget target, Secret password) implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "accounts/resetPassword";

    /** The reset of an account's password. */
    public static PasswordReset of(String id, String name, Secret password) {
        return new PasswordReset(new ChangeTarget(OPERATION, "", id, name), password);
    }

    /** The change of an earlier run, of which nothing can be found out. */
    public static PasswordReset recovered(ChangeTarget target) {
        return new PasswordReset(target, Secret.NONE);
    }

    @Override
    public void send(Session session) throws ApiException {
        if (!password.isPresent()) {
            throw new IllegalStateException("A change of an earlier run is not sent again");
        }
        session.client().accounts().resetPassword(target.id(), password);
    }

    @Override
    public Sighting look(Session session) {
        return Sighting.NOT_VISIBLE;
    }

    @Override
    public Sighting lookForEffect(Session session) throws ApiException {
        return AccountStatus.settled(session, target.id());
    }

    @Override
    public boolean takesEffectLater() {
        return true;
    }

    @Override
    public boolean isRepeatSafe() {
        return password.isPresent();
    }
}
