package io.github.dfconsole.service.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.change.SubmissionOutcome.Accepted;
import io.github.dfconsole.service.change.SubmissionOutcome.NameTaken;
import io.github.dfconsole.service.change.SubmissionOutcome.Refused;
import io.github.dfconsole.service.change.SubmissionOutcome.Unknown;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Creates one resource once. The request is written down before it is sent, an unknown outcome is
 * looked up, and nothing is ever sent again unless the user asks for it. Methods block;
 * interrupting the calling thread cancels.
 *
 * @param <Q> the type of the request
 * @param <D> the type of the draft
 */
public final class Submission<Q, D extends SubmissionDraft> {

    private static final System.Logger LOG = System.getLogger(Submission.class.getName());

    private final CreateSteps<Q, D> steps;
    private final ChangeJournal<D> journal;
    private final DraftRemoval drafts;
    private final String connection;
    private final InstantSource clock;

    /**
     * Prepares submissions over one connection.
     *
     * @param drafts removes the draft of what was created
     * @param connection the name of the connection in the journal
     */
    public Submission(
            CreateSteps<Q, D> steps,
            ChangeJournal<D> journal,
            DraftRemoval drafts,
            String connection,
            InstantSource clock) {
        this.steps = steps;
        this.journal = journal;
        this.drafts = drafts;
        this.connection = connection;
        this.clock = clock;
    }

    /**
     * Sends one request, if the name is free, after writing it down.
     *
     * @throws IOException if it cannot be written down, or the name may be taken because the list
     *     is incomplete; nothing was sent
     */
    public SubmissionOutcome<D> submit(SubmissionRequest<Q, D> request) throws IOException {
        List<String> witness = null;
        try {
            Precheck check = steps.check(request.draft());
            if (check.isTaken()) {
                return new NameTaken<>();
            }
            witness = check.witness();
        } catch (ApiException e) {
            // A user who may create but not list can still create.
            if (!(e.failure() instanceof ApiFailure.NotPermitted)) {
                return new Refused<>(e.failure());
            }
        }
        SubmissionIntent<D> intent = intent(request, witness);
        journal.begin(intent);
        return send(request.content(), intent);
    }

    private SubmissionIntent<D> intent(
            SubmissionRequest<Q, D> request, @Nullable List<String> witness) {
        return new SubmissionIntent<>(
                UUID.randomUUID().toString(),
                connection,
                request.accountName(),
                request.draft(),
                clock.instant(),
                WriterProcess.current(),
                steps.operation(),
                request.draftId(),
                witness);
    }

    private SubmissionOutcome<D> send(Q request, SubmissionIntent<D> intent) {
        try {
            CreatedResource created = steps.send(request);
            if (created.id().isEmpty()) {
                return new Unknown<>(intent, null);
            }
            endCreated(intent);
            return new Accepted<>(created, intent.sentAt(), clock.instant());
        } catch (ApiException e) {
            if (e.failure() instanceof ApiFailure.UnknownOutcome) {
                return new Unknown<>(intent, e.failure());
            }
            journal.end(intent);
            return new Refused<>(e.failure());
        }
    }

    /**
     * Sends a request again whose first outcome is unknown, unless the resource exists by now. If
     * the second request is refused, the outcome of the first one is still unknown.
     *
     * @param earlier the first request
     * @throws IllegalArgumentException if the request asks for another resource; nothing was sent
     * @throws IOException if the request cannot be written down; nothing was sent
     */
    public SubmissionOutcome<D> submitAgain(
            SubmissionIntent<D> earlier, SubmissionRequest<Q, D> request) throws IOException {
        if (!earlier.asksForTheSame(request.draft())) {
            throw new IllegalArgumentException("Another name or account cannot be sent again");
        }
        Finding finding;
        try {
            finding = find(earlier);
        } catch (ApiException e) {
            // Without this look, the resource could be created twice.
            return new Unknown<>(earlier, e.failure());
        } catch (IOException e) {
            return new Unknown<>(earlier, null);
        }
        return switch (finding) {
            case Finding.Found found -> new SubmissionOutcome.Found<>(earlier, found.created());
            case Finding.Other _ -> new NameTaken<>();
            case Finding.NotKnown _ -> new Unknown<>(earlier, null);
            case Finding.Absent _ -> settle(earlier, submit(request));
        };
    }

    /** Decides what the second outcome says about the first request. */
    private SubmissionOutcome<D> settle(SubmissionIntent<D> earlier, SubmissionOutcome<D> outcome) {
        if (isNameTaken(outcome)) {
            // The first request may have been slow rather than lost, and have taken the name.
            try {
                if (find(earlier) instanceof Finding.Found found) {
                    return new SubmissionOutcome.Found<>(earlier, found.created());
                }
            } catch (ApiException e) {
                return new Unknown<>(earlier, e.failure());
            } catch (IOException e) {
                return new Unknown<>(earlier, null);
            }
        }
        switch (outcome) {
            case Accepted<D> _ -> endCreated(earlier);
            case Refused<D> _ -> {
                // The first request is as unknown as before.
            }
            default -> journal.end(earlier);
        }
        return outcome;
    }

    private boolean isNameTaken(SubmissionOutcome<D> outcome) {
        return outcome instanceof NameTaken
                || (outcome instanceof Refused<D> refused && steps.isNameTaken(refused.failure()));
    }

    /**
     * Looks once whether a request has created its resource, and updates the journal.
     *
     * @throws IOException if the resource is not in the list, and the list is incomplete
     */
    public Finding find(SubmissionIntent<D> intent) throws ApiException, IOException {
        Finding finding = steps.find(intent);
        switch (finding) {
            case Finding.Found _ -> endCreated(intent);
            case Finding.Other _ -> journal.end(intent);
            case Finding.Absent _, Finding.NotKnown _ -> {
                // The outcome is still unknown.
            }
        }
        return finding;
    }

    /** The draft goes first: if the console is killed in between, both are found at its start. */
    private void endCreated(SubmissionIntent<D> intent) {
        if (!intent.draftId().isEmpty()) {
            try {
                drafts.discard(intent.draftId());
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(System.Logger.Level.WARNING, "A draft could not be removed", e);
            }
        }
        journal.end(intent);
    }

    /** Removes a request from the journal whose outcome the user no longer wants to know. */
    public void forget(SubmissionIntent<D> intent) {
        journal.end(intent);
    }

    /**
     * Returns the requests over this connection whose outcome is unknown.
     *
     * @throws IOException if the journal cannot be read
     */
    public OpenIntents<D> open() throws IOException {
        return journal.open(connection);
    }

    /** How long a new resource may take to appear in the list. */
    public Duration deadline() {
        return steps.deadline();
    }

    /** What to follow once the resource exists. */
    public WatchTarget watch(D draft, CreatedResource created) {
        return steps.watch(draft, created);
    }
}
