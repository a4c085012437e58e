package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.Apps;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.KeptAnswers;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.NameAvailability;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppType;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks up what can be chosen when an app is created. All methods block and fail with {@link
 * ApiException}; interrupting the calling thread cancels the call. Thread-safe.
 */
public final class AppLookups {

    private final Session session;
    private final Apps apps;
    private final KeptAnswers kept;

    /**
     * How many apps of a type run in an account.
     *
     * @param label the type without a version, such as ZOOKEEPER
     * @param appTypeId the type and version that is needed
     * @param count how many run
     */
    public record Running(String label, String appTypeId, int count) {}

    /** Creates look-ups over a session; nothing is asked yet. */
    public AppLookups(Session session, InstantSource clock) {
        this.session = session;
        this.apps = session.client().apps();
        this.kept = new KeptAnswers(clock, answer -> true);
    }

    /** The accounts the key may create an app for. */
    public Listing<Account> accounts() throws ApiException {
        return kept.ask(
                "accounts", () -> session.accounts().filter(account -> !account.disabled()));
    }

    /** The types of app, with those that have ended. */
    public Listing<String> types() throws ApiException {
        return kept.ask("types", () -> Listing.of(apps.getAppTypeIdList(), type -> type));
    }

    /** The text of the template of a type, whether it can be read or not; empty if it has none. */
    public String template(String appTypeId) throws ApiException {
        return kept.ask(
                "template " + appTypeId, () -> apps.getAppTypeTemplate(appTypeId).template());
    }

    /** What an app of a type starts out with; it is asked for each time, since apps come and go. */
    public AppSetup setup(String accountId, String appTypeId) throws ApiException {
        return AppSetup.of(appTypeId, apps.getAppBasicSetting(accountId, appTypeId));
    }

    /**
     * How many apps run of each type that another one needs. One call is made for each of them.
     *
     * @param types the types that are offered
     */
    public Listing<Running> running(String accountId, List<String> types) throws ApiException {
        TreeMap<String, String> askedBy = new TreeMap<>();
        for (String type : new TreeSet<>(types)) {
            AppType.of(type)
                    .flatMap(AppType::needs)
                    .filter(needed -> !AppType.hasEnded(type))
                    .ifPresent(needed -> askedBy.putIfAbsent(needed, type));
        }
        List<Running> running = new ArrayList<>();
        for (String type : askedBy.values()) {
            setup(accountId, type)
                    .needed()
                    .ifPresent(
                            needed ->
                                    running.add(
                                            new Running(
                                                    needed.appTypeName(),
                                                    needed.appTypeId(),
                                                    needed.candidates().size())));
        }
        return new Listing<>(running, 0);
    }

    /** Whether a name is free. */
    public NameAvailability availability(String accountId, String name) throws ApiException {
        return NameAvailability.of(() -> apps.checkAvailableName(accountId, name));
    }

    /** Forgets what is kept, so that everything is asked for again. */
    public void forget() {
        kept.forget();
    }
}
