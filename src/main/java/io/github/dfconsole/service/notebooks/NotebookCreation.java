package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.CreateSteps;
import io.github.dfconsole.service.change.CreatedResource;
import io.github.dfconsole.service.change.Finding;
import io.github.dfconsole.service.change.Precheck;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.change.WatchTarget;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/**
 * The calls that create a notebook. notebooks/create has no idempotency token; names are unique, so
 * the name is the key by which an unknown outcome is looked up.
 *
 * @param session makes the calls
 */
public record NotebookCreation(Session session) implements CreateSteps<NewNotebook, NotebookDraft> {

    @Override
    public String operation() {
        return "notebooks/create";
    }

    @Override
    public Precheck check(NotebookDraft draft) throws ApiException, IncompleteListException {
        return Precheck.of(named(draft.accountId(), draft.name()).isPresent());
    }

    @Override
    public CreatedResource send(NewNotebook request) throws ApiException {
        return new CreatedResource(
                session.client().notebooks().create(request).id(), request.name());
    }

    @Override
    public Finding find(SubmissionIntent<NotebookDraft> intent)
            throws ApiException, IncompleteListException {
        Optional<Notebook> named = named(intent.draft().accountId(), intent.name());
        if (named.isEmpty()) {
            return new Finding.Absent();
        }
        Notebook found = named.get();
        return isInAnotherNetwork(found, intent.draft())
                ? new Finding.Other()
                : new Finding.Found(new CreatedResource(found.id(), found.name()));
    }

    private static boolean isInAnotherNetwork(Notebook found, NotebookDraft draft) {
        return differ(found.vpcNo(), draft.vpcNo()) || differ(found.subnetNo(), draft.subnetNo());
    }

    private static boolean differ(@Nullable Long one, @Nullable Long other) {
        return one != null && other != null && !Objects.equals(one, other);
    }

    private Optional<Notebook> named(String accountId, String name)
            throws ApiException, IncompleteListException {
        return session.notebooks(accountId).find(notebook -> notebook.name().equals(name));
    }

    @Override
    public boolean isNameTaken(ApiFailure refusal) {
        return RefusalMessage.isNameTaken(refusal.report().message());
    }

    @Override
    public WatchTarget watch(NotebookDraft draft, CreatedResource created) {
        return new NotebookStartup(session, draft.accountId(), created.id(), created.name());
    }
}
