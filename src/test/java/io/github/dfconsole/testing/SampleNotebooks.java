package io.github.dfconsole.testing;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.DraftRemoval;
import io.github.dfconsole.service.change.Submission;
import io.github.dfconsole.service.change.SubmissionRequest;
import io.github.dfconsole.service.notebooks.NotebookCreation;
import io.github.dfconsole.service.notebooks.NotebookDraft;

import java.time.InstantSource;
import java.util.List;

/** Requests, drafts and rows of notebooks for tests. */
public final class SampleNotebooks {

    /** A password that no file may contain. */
    public static final String PASSWORD = "c4nary-p4ssw0rd!";

    private SampleNotebooks() {}

    /** Returns a valid request with this name. */
    public static NewNotebook named(String name, String accountId) {
        return new NewNotebook(
                accountId,
                false,
                "forest-data",
                "user-api-key",
                name,
                "SVR.DFRNT.STAND.C004.M016.HDD.B050.G002",
                null,
                null,
                83_356,
                "SW.DFRNT.OS.LNX64.CNTOS.0708.B050",
                "Jupyter Lab",
                List.of(
                        new UserConfiguration(
                                "Jupyter Lab", "Access Password", Secret.of(PASSWORD))),
                34_754);
    }

    /** Returns the same request for another VPC. */
    public static NewNotebook elsewhere(String name, String accountId) {
        NewNotebook here = named(name, accountId);
        return new NewNotebook(
                here.accountId(),
                here.addStorage(),
                here.bucketName(),
                here.loginKeyName(),
                here.name(),
                here.serverTypeCode(),
                here.storageGB(),
                here.storageType(),
                13_594,
                here.typeCode(),
                here.typeName(),
                here.userConfigurations(),
                8_717);
    }

    /** Returns the draft of a request. */
    public static NotebookDraft draft(NewNotebook notebook) {
        return new NotebookDraft(
                notebook.accountId(),
                notebook.name(),
                notebook.typeCode(),
                notebook.typeName(),
                notebook.vpcNo(),
                notebook.subnetNo(),
                notebook.serverTypeCode(),
                "",
                notebook.addStorage(),
                "",
                "",
                notebook.loginKeyName(),
                notebook.bucketName(),
                List.of());
    }

    /** Returns the submission of a request. */
    public static SubmissionRequest<NewNotebook, NotebookDraft> request(
            NewNotebook notebook, Account account) {
        return new SubmissionRequest<>(
                notebook, draft(notebook), account.name(), draftId(notebook.name()));
    }

    /** Returns the id of the saved draft of a request. */
    public static String draftId(String name) {
        return "draft-of-" + name;
    }

    /** Returns a submission that creates notebooks. */
    public static Submission<NewNotebook, NotebookDraft> creation(
            Session session,
            ChangeJournal<NotebookDraft> journal,
            String connection,
            InstantSource clock) {
        return creation(session, journal, draftId -> {}, connection, clock);
    }

    /** Returns a submission that creates notebooks and removes their drafts afterwards. */
    public static Submission<NewNotebook, NotebookDraft> creation(
            Session session,
            ChangeJournal<NotebookDraft> journal,
            DraftRemoval drafts,
            String connection,
            InstantSource clock) {
        return new Submission<>(new NotebookCreation(session), journal, drafts, connection, clock);
    }

    /** Returns the row of the created notebook. */
    public static Notebook row(String id, NewNotebook notebook) {
        return new Notebook(
                id,
                notebook.name(),
                notebook.typeName(),
                "ACCEPTED",
                notebook.vpcNo(),
                "vpc",
                notebook.subnetNo(),
                "subnet",
                "4 vCPU",
                null);
    }

    /** Returns the detail of a notebook in a state. */
    public static NotebookDetail detail(String id, String state) {
        return detail(id, state, "");
    }

    /** Returns the detail of a running notebook that tells its bucket; empty if it does not. */
    public static NotebookDetail linkedTo(String id, String bucketName) {
        return detail(id, "RUNNING", bucketName);
    }

    private static NotebookDetail detail(String id, String state, String bucketName) {
        return new NotebookDetail(
                true,
                "",
                id,
                "new-one",
                "Jupyter Lab",
                state,
                null,
                "",
                "",
                "",
                null,
                "",
                null,
                "",
                null,
                "",
                "",
                null,
                List.of(),
                bucketName);
    }
}
