package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.Deletion;

/**
 * Deletes a notebook for good. The service answers at once, and lists the notebook until its server
 * is taken down: it is gone when it can no longer be read.
 *
 * @param target the notebook
 */
public record NotebookDeletion(ChangeTarget target) implements Deletion {

    /** The operation it calls. */
    public static final String OPERATION = "notebooks/delete";

    /** The deletion of a notebook of an account. */
    public static NotebookDeletion of(String accountId, String id, String name) {
        return new NotebookDeletion(new ChangeTarget(OPERATION, accountId, id, name));
    }

    @Override
    public void send(Session session) throws ApiException {
        session.deleteNotebook(target.id());
    }

    @Override
    public Sighting look(Session session) throws ApiException {
        try {
            session.notebook(target.id());
            return Sighting.NOT_SEEN;
        } catch (ApiException e) {
            if (e.failure() instanceof ApiFailure.NotFound) {
                return Sighting.SEEN;
            }
            throw e;
        }
    }
}
