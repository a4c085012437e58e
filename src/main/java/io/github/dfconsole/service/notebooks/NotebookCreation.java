package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.service.IncompleteListException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.WriterProcess;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Creates a notebook once. notebooks/create has no idempotency token; names are unique, so the name
 * is the key by which an unknown outcome is looked up. Methods block; interrupting the calling
 * thread cancels.
 */
public final class NotebookCreation {

    private final Session session;
    private final ChangeJournal journal;
    private final String connection;
    private final InstantSource clock;

    /** What became of a request to create a notebook. */
    public sealed interface Outcome {

        /**
         * The service has accepted it.
         *
         * @param id the new notebook's id
         * @param sentAt when the request was sent
         * @param acceptedAt when the answer was there
         */
        record Accepted(String id, Instant sentAt, Instant acceptedAt) implements Outcome {}

        /**
         * What was sent before has been created after all; nothing was sent now.
         *
         * @param intent what was sent before
         * @param notebook what has come of it
         */
        record Found(CreationIntent intent, Notebook notebook) implements Outcome {}

        /** There is a notebook of that name already. Nothing was sent. */
        record NameTaken() implements Outcome {}

        /** It was not created. */
        record Refused(ApiFailure failure) implements Outcome {}

        /**
         * Nobody knows; it has to be looked up.
         *
         * @param intent what was sent
         * @param failure why it is not known; null if the service accepted it and gave no id, or
         *     listed its notebooks incompletely
         */
        record Unknown(CreationIntent intent, @Nullable ApiFailure failure) implements Outcome {}
    }

    /** What looking it up has shown. */
    public sealed interface Finding {

        /** There is a notebook of that name where there was none before. */
        record Found(Notebook notebook) implements Finding {}

        /** There is one of that name in another network: it is somebody else's. */
        record Other() implements Finding {}

        /** There is none, so far. */
        record None() implements Finding {}
    }

    /**
     * Creates notebooks over a session.
     *
     * @param connection what the journal knows the connection by
     */
    public NotebookCreation(
            Session session, ChangeJournal journal, String connection, InstantSource clock) {
        this.session = session;
        this.journal = journal;
        this.connection = connection;
        this.clock = clock;
    }

    /**
     * Sends one request, if the name is free, after having written down that it will.
     *
     * @param draft the same as it may be kept in a file
     * @param account whom it is created for
     * @throws IncompleteListException if the name is not in the list of notebooks, and that list is
     *     incomplete; nothing was sent
     * @throws IOException if the intent cannot be written down; nothing was sent
     */
    public Outcome submit(NewNotebook notebook, NotebookDraft draft, Account account)
            throws IOException {
        try {
            if (named(account.id(), notebook.name()).isPresent()) {
                return new Outcome.NameTaken();
            }
        } catch (ApiException e) {
            // Who may create, and not list, is not kept from it.
            if (!(e.failure() instanceof ApiFailure.NotPermitted)) {
                return new Outcome.Refused(e.failure());
            }
        }
        CreationIntent intent =
                new CreationIntent(
                        UUID.randomUUID().toString(),
                        connection,
                        account.name(),
                        draft,
                        clock.instant(),
                        WriterProcess.current());
        journal.begin(intent);
        return send(notebook, intent);
    }

    /**
     * Sends another request for what was sent before, unless that has been created meanwhile. If
     * the other one is refused, it is still not known what has become of the earlier one.
     *
     * @param earlier what was sent before
     * @throws IOException if the intent cannot be written down; nothing was sent
     */
    public Outcome submitAgain(
            CreationIntent earlier, NewNotebook notebook, NotebookDraft draft, Account account)
            throws IOException {
        Finding finding;
        try {
            finding = find(earlier);
        } catch (ApiException e) {
            // Without having looked, it could be created twice.
            return new Outcome.Unknown(earlier, e.failure());
        } catch (IncompleteListException e) {
            return new Outcome.Unknown(earlier, null);
        }
        return switch (finding) {
            case Finding.Found found -> new Outcome.Found(earlier, found.notebook());
            case Finding.Other _ -> new Outcome.NameTaken();
            case Finding.None _ -> settled(earlier, submit(notebook, draft, account));
        };
    }

    /** What has become of the earlier one, now that another was sent, or was not. */
    private Outcome settled(CreationIntent earlier, Outcome outcome) {
        if (isNameTaken(outcome)) {
            // By the earlier one, perhaps: it may have been slow rather than lost.
            try {
                if (find(earlier) instanceof Finding.Found found) {
                    return new Outcome.Found(earlier, found.notebook());
                }
            } catch (ApiException e) {
                return new Outcome.Unknown(earlier, e.failure());
            } catch (IncompleteListException e) {
                return new Outcome.Unknown(earlier, null);
            }
        }
        if (!(outcome instanceof Outcome.Refused)) {
            journal.end(earlier);
        }
        return outcome;
    }

    private static boolean isNameTaken(Outcome outcome) {
        return outcome instanceof Outcome.NameTaken
                || (outcome instanceof Outcome.Refused refused
                        && RefusedField.isNameTaken(refused.failure().report().message()));
    }

    private Outcome send(NewNotebook notebook, CreationIntent intent) {
        try {
            Ack ack = session.client().notebooks().create(notebook);
            if (ack.id().isEmpty()) {
                return new Outcome.Unknown(intent, null);
            }
            journal.end(intent);
            return new Outcome.Accepted(ack.id(), intent.sentAt(), clock.instant());
        } catch (ApiException e) {
            if (e.failure() instanceof ApiFailure.UnknownOutcome) {
                return new Outcome.Unknown(intent, e.failure());
            }
            journal.end(intent);
            return new Outcome.Refused(e.failure());
        }
    }

    /**
     * Looks once whether what was sent has been created; the journal is brought up to date.
     *
     * @throws IncompleteListException if the notebook is not in the list, and the list is
     *     incomplete
     */
    public Finding find(CreationIntent intent) throws ApiException, IncompleteListException {
        Optional<Notebook> found = named(intent.draft().accountId(), intent.name());
        if (found.isEmpty()) {
            return new Finding.None();
        }
        journal.end(intent);
        return isOther(found.get(), intent.draft())
                ? new Finding.Other()
                : new Finding.Found(found.get());
    }

    private static boolean isOther(Notebook found, NotebookDraft draft) {
        return differ(found.vpcNo(), draft.vpcNo()) || differ(found.subnetNo(), draft.subnetNo());
    }

    private static boolean differ(@Nullable Long one, @Nullable Long other) {
        return one != null && other != null && !Objects.equals(one, other);
    }

    private Optional<Notebook> named(String accountId, String name)
            throws ApiException, IncompleteListException {
        return session.notebooks(accountId).find(notebook -> notebook.name().equals(name));
    }

    /** Whoever sent it no longer wants to know. */
    public void forget(CreationIntent intent) {
        journal.end(intent);
    }
}
