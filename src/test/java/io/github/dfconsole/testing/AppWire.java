package io.github.dfconsole.testing;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppBasicSetting;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.DependableApp;
import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.api.model.NameCheck;

import java.util.ArrayList;
import java.util.List;

/** A service with a few types of app, of which one needs another and one has no template. */
public final class AppWire {

    /** The account. */
    public static final Account FOREST =
            new Account("a1", "forest", "forest@KR.DF.NAVERNCP.COM", "RUNNING", null, false);

    /** A ZooKeeper that ends in an hour. */
    public static final App ZK = app("zk1", "zk-main");

    private static final String COMPONENT =
            """
            {"name":"%s","number_of_containers":%d,"resource":{"cpus":%d,"memory":"%d"}}""";

    private final List<App> zooKeepers = new ArrayList<>();
    private final FakeWire wire =
            new FakeWire()
                    .lists("accounts/getList", FOREST)
                    .lists(
                            "apps/getAppTypeIdList",
                            "DEV-1.0.0",
                            "KAFKA-2.4.0",
                            "ZOOKEEPER-3.4.13",
                            "HBASE-2.0.0",
                            "MYSTERY-1.0")
                    .lists("apps/getList")
                    .on("apps/checkAvailableName", this::check)
                    .on("apps/getAppBasicSetting", this::setting)
                    .on("apps/create", request -> new Ack(true, "", "n1"))
                    .on("apps/getDetail", request -> stable());

    /** Returns the service. */
    public FakeWire wire() {
        return wire;
    }

    /** Lets the ZooKeeper run. */
    public void zooKeeperRuns() {
        zooKeepers.add(ZK);
    }

    private static App app(String id, String name) {
        return new App(
                id,
                name,
                "RUNNING",
                "longlived",
                "a1",
                "forest",
                null,
                null,
                new Lifetime("3600"),
                false);
    }

    private static AppDetail stable() {
        return created(
                "RUNNING",
                List.of(new AppComponent("broker", "STABLE", 1, 1, 2_048, 4, "", 1, List.of())));
    }

    /** The app that was created, in a state. */
    public static AppDetail created(String state, List<AppComponent> components) {
        return new AppDetail(
                true,
                "",
                "n1",
                "",
                "kafka-1",
                "KAFKA-2.4.0",
                "",
                null,
                "longlived",
                "",
                state,
                null,
                components);
    }

    private NameCheck check(Object request) {
        return new NameCheck(true, "", !request.toString().contains("taken"));
    }

    private AppBasicSetting setting(Object request) {
        String asked = request.toString();
        if (asked.contains("KAFKA")) {
            return new AppBasicSetting(
                    true,
                    "",
                    template(
                            COMPONENT.formatted("broker", 1, 4, 2_048)
                                    + ","
                                    + COMPONENT.formatted("kafka-manager", 1, 1, 2_048)),
                    new DependableApp("ZOOKEEPER", "3.4.13", zooKeepers),
                    1,
                    2_048,
                    List.of("dev", "longlived"),
                    List.of("mine"));
        }
        return new AppBasicSetting(
                true, "", template(asked), null, null, null, List.of("longlived"), List.of());
    }

    private static String template(String asked) {
        if (asked.startsWith("{")) {
            return "{\"components\":[%s]}".formatted(asked);
        }
        if (asked.contains("ZOOKEEPER")) {
            return template(
                    COMPONENT.formatted("zkweb", 1, 1, 1_024)
                            + ","
                            + COMPONENT.formatted("zkserver", 3, 1, 2_048));
        }
        return asked.contains("MYSTERY")
                ? "services: not JSON"
                : template(COMPONENT.formatted("shell", 1, 1, 2_048));
    }
}
