package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.Deletion;

/**
 * Deletes an account for good. The service refuses that while the account owns anything, see {@link
 * #isBlocked}.
 *
 * @param target the account
 */
public record AccountDeletion(ChangeTarget target) implements Deletion {

    /** The operation it calls. */
    public static final String OPERATION = "accounts/delete";

    /** The deletion of an account. */
    public static AccountDeletion of(String id, String name) {
        return new AccountDeletion(new ChangeTarget(OPERATION, "", id, name));
    }

    /**
     * Whether an account owns anything, so that it cannot be deleted, as the service tells now. An
     * answer that does not tell is no permission. It blocks.
     */
    public static boolean isBlocked(Session session, String id) throws ApiException {
        return !Boolean.FALSE.equals(
                session.client().accounts().checkHasResource(id).hasResource());
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().accounts().delete(target.id());
    }

    @Override
    public Sighting look(Session session) throws ApiException, IncompleteListException {
        return session.accounts().find(each -> each.id().equals(target.id())).isPresent()
                ? Sighting.NOT_SEEN
                : Sighting.SEEN;
    }
}
