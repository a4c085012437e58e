package io.github.dfconsole.testing;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.service.Session;

import java.util.List;
import java.util.Optional;

/** Apps that tests create, and find again. */
public final class AppSamples {

    private static final long WEEK = 604_800;

    private AppSamples() {}

    /** Creates a ZooKeeper app, and a Kafka app upon it; they are starting. */
    public static void createKafka(Session session, String accountId, int brokers)
            throws ApiException {
        String zookeeper =
                create(
                        session,
                        accountId,
                        "ZOOKEEPER-3.4.13",
                        "zk-main",
                        List.of(),
                        List.of(component("zkweb", 1), component("zkserver", 3)));
        create(
                session,
                accountId,
                "KAFKA-2.4.0",
                "kafka-log",
                List.of(zookeeper),
                List.of(component("broker", brokers), component("kafka-manager", 1)));
    }

    private static NewApp.Component component(String name, int count) {
        return new NewApp.Component(name, 2_048, 1, count);
    }

    private static String create(
            Session session,
            String accountId,
            String type,
            String name,
            List<String> needs,
            List<NewApp.Component> components)
            throws ApiException {
        return session.client()
                .apps()
                .create(new NewApp(accountId, "longlived", type, name, WEEK, "", needs, components))
                .id();
    }

    /** The app with a name. */
    public static App named(Session session, String accountId, String name) throws ApiException {
        return session.apps(accountId).rows().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A container of an app, as it is now. */
    public static AppContainer container(Session session, App app, String name)
            throws ApiException {
        return find(session, app, name).orElseThrow();
    }

    /** A container of an app, as it is now; empty while there is none of that name. */
    public static Optional<AppContainer> find(Session session, App app, String name)
            throws ApiException {
        return session.app(app.id()).components().stream()
                .flatMap(each -> each.containers().stream())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
