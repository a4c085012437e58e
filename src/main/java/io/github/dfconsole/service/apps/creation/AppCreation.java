package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.CreateSteps;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.Precheck;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.WatchTarget;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The calls that create an app. apps/create has no idempotency token; names are unique in an
 * account, so the name is the key by which an unknown outcome is looked up, and the type tells
 * whether the app of that name is the one that was asked for.
 *
 * @param session makes the calls
 * @param learnt takes the id of a new app, and the ids of the apps it needs, which the service does
 *     not tell later; it may block
 */
public record AppCreation(Session session, BiConsumer<String, List<String>> learnt)
        implements CreateSteps<NewApp, AppDraft> {

    @Override
    public String operation() {
        return "apps/create";
    }

    @Override
    public Precheck check(AppDraft draft) throws ApiException, IncompleteListException {
        return Precheck.of(named(draft.accountId(), draft.name()).isPresent());
    }

    @Override
    public CreatedResource send(NewApp request) throws ApiException {
        String id = session.client().apps().create(request).id();
        if (!id.isEmpty()) {
            learnt.accept(id, request.dependentIds());
        }
        return new CreatedResource(id, request.name());
    }

    @Override
    public Finding find(SubmissionIntent<AppDraft> intent)
            throws ApiException, IncompleteListException {
        Optional<App> named = named(intent.draft().accountId(), intent.name());
        if (named.isEmpty()) {
            return new Finding.Absent();
        }
        App found = named.get();
        String type = session.app(found.id()).appTypeId();
        if (!type.isEmpty() && !type.equals(intent.draft().appTypeId())) {
            return new Finding.Other();
        }
        learnt.accept(found.id(), intent.draft().dependentIds());
        return new Finding.Found(new CreatedResource(found.id(), found.name()));
    }

    private Optional<App> named(String accountId, String name)
            throws ApiException, IncompleteListException {
        return session.apps(accountId).find(app -> app.name().equals(name));
    }

    @Override
    public boolean isNameTaken(ApiFailure refusal) {
        return RefusedAppField.isNameTaken(refusal.report().message());
    }

    @Override
    public WatchTarget watch(AppDraft draft, CreatedResource created) {
        return new AppStartup(session, draft.accountId(), created.id(), created.name(), draft);
    }
}
