package io.github.dfconsole.ui.airuns;

/** Opens the form from which an AI app is run. It belongs to the UI thread. */
@FunctionalInterface
public interface RunStarter {

    /**
     * Opens it for a workspace; what is entered in one that is open becomes a draft.
     *
     * @param accountId the account that owns the workspace
     */
    void runFrom(String accountId, String workspaceId, String workspaceName);
}
