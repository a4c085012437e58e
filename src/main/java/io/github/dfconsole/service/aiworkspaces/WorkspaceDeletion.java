package io.github.dfconsole.service.aiworkspaces;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.Deletion;

/**
 * Deletes an AI workspace for good. It is known by its id, because another one may get its name.
 *
 * @param target the workspace
 */
public record WorkspaceDeletion(ChangeTarget target) implements Deletion {

    /** The operation it calls. */
    public static final String OPERATION = "aiworkspaces/delete";

    /** The deletion of a workspace of an account. */
    public static WorkspaceDeletion of(String accountId, String id, String name) {
        return new WorkspaceDeletion(new ChangeTarget(OPERATION, accountId, id, name));
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().aiWorkspaces().delete(target.id());
    }

    @Override
    public Sighting look(Session session) throws ApiException, IncompleteListException {
        return session.aiWorkspaces(target.accountId())
                        .find(each -> each.id().equals(target.id()))
                        .isPresent()
                ? Sighting.NOT_SEEN
                : Sighting.SEEN;
    }
}
