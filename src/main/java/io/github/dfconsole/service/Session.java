package io.github.dfconsole.service;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * One open connection and what can be done over it. Methods block and fail with {@link
 * ApiException}; interrupting the calling thread cancels.
 */
public final class Session implements AutoCloseable {

    private final DataForestClient client;
    private final Runnable disconnect;

    /**
     * Opens a session; nothing is sent yet.
     *
     * @param client calls the service
     * @param disconnect cancels the calls under way and closes the connection
     */
    public Session(DataForestClient client, Runnable disconnect) {
        this.client = client;
        this.disconnect = disconnect;
    }

    /** All accounts the key can see. */
    public Listing<Account> accounts() throws ApiException {
        return Listing.of(client.accounts().getList(), Account::id);
    }

    /** One account with its HDFS quotas. */
    public AccountDetail account(String id) throws ApiException {
        return client.accounts().getDetail(id);
    }

    /** An account's apps. */
    public Listing<App> apps(String accountId) throws ApiException {
        return Listing.of(client.apps().getList(accountId), App::id);
    }

    /** One app with its components and containers. */
    public AppDetail app(String id) throws ApiException {
        return client.apps().getDetail(id);
    }

    /** An account's AI workspaces. */
    public Listing<AiWorkspace> aiWorkspaces(String accountId) throws ApiException {
        return Listing.of(client.aiWorkspaces().getList(accountId), AiWorkspace::id);
    }

    /** One AI workspace with its configurations. */
    public AiWorkspaceDetail aiWorkspace(String id) throws ApiException {
        return client.aiWorkspaces().getDetail(id);
    }

    /** An account's runs of AI apps. */
    public Listing<AiApp> aiApps(String accountId) throws ApiException {
        return Listing.of(client.aiApps().getList(accountId), AiApp::id);
    }

    /** One run of an AI app with its containers. */
    public AiAppDetail aiApp(String id) throws ApiException {
        return client.aiApps().getDetail(id);
    }

    /** An account's notebooks, read to the end of the list. */
    public Listing<Notebook> notebooks(String accountId) throws ApiException {
        return Listing.of(client.notebooks().getList(accountId), Notebook::id);
    }

    /** One notebook with network, storage and settings. */
    public NotebookDetail notebook(String id) throws ApiException {
        return client.notebooks().getDetail(id);
    }

    /** Deletes a notebook for good; it is still listed until its server is taken down. */
    public void deleteNotebook(String id) throws ApiException {
        client.notebooks().delete(id);
    }

    /** The client itself, for use cases that need more of it than this class offers. */
    public DataForestClient client() {
        return client;
    }

    /**
     * How far this machine's clock is ahead of the service's; zero as long as that is not known.
     */
    public Duration clockAhead() {
        return client.clockOffset();
    }

    /**
     * What time it is at the service: this machine's time, less what it is known to be ahead by.
     *
     * @param clock this machine's clock
     */
    public Instant serviceTime(InstantSource clock) {
        return clock.instant().minus(clockAhead());
    }

    /** Cancels the calls under way and closes the connection. */
    @Override
    public void close() {
        disconnect.run();
    }
}
