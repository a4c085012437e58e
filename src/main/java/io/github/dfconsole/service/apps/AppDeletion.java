package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.Deletion;

/**
 * Deletes an app for good. It is known by its id, because another app may get its name.
 *
 * @param target the app
 */
public record AppDeletion(ChangeTarget target) implements Deletion {

    /** The operation it calls. */
    public static final String OPERATION = "apps/delete";

    /** The deletion of an app. */
    public static AppDeletion of(App app) {
        return new AppDeletion(new ChangeTarget(OPERATION, app.accountId(), app.id(), app.name()));
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().apps().delete(target.id());
    }

    @Override
    public Sighting look(Session session) throws ApiException, IncompleteListException {
        return session.apps(target.accountId())
                        .find(each -> each.id().equals(target.id()))
                        .isPresent()
                ? Sighting.NOT_SEEN
                : Sighting.SEEN;
    }
}
