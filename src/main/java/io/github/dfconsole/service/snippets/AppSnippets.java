package io.github.dfconsole.service.snippets;

import static io.github.dfconsole.service.snippets.ShellQuoting.posix;
import static io.github.dfconsole.service.snippets.ShellQuoting.powerShell;

import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.snippets.Snippet.Hosts;
import io.github.dfconsole.service.snippets.Snippet.Language;
import io.github.dfconsole.service.snippets.Snippet.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The commands and settings with which an app is used, by its type. Names, hosts and addresses are
 * taken as the service sent them, and quoted; what it did not send is filled in by the patterns of
 * the guide, and marked so.
 *
 * @param account the name of the account that owns the app
 * @param app the app
 * @param zooKeeper the name of the ZooKeeper app that it stands on; empty if it is not known
 */
public record AppSnippets(String account, AppDetail app, String zooKeeper) {

    private static final Pattern WEB = Pattern.compile("https?://[A-Za-z0-9]");
    private static final Pattern JDBC = Pattern.compile("jdbc:hive2://");
    private static final Pattern HOST_AND_PORT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*:\\d");
    private static final String PROXY = ".df-proxy.kr.ch.naverncp.com";
    private static final int ZOOKEEPERS = 3;
    private static final int ZOOKEEPER_PORT = 2181;
    private static final int BROKER_PORT = 9092;
    private static final int ELASTICSEARCH_PORT = 9200;
    private static final int HIVE_PORT = 10_000;

    /** All snippets for the type of the app; empty if there are none. */
    public List<Snippet> all() {
        return AppType.of(app.appTypeId()).map(this::of).orElse(List.of());
    }

    private List<Snippet> of(AppType type) {
        return switch (type) {
            case ZOOKEEPER -> zooKeeperItself();
            case KAFKA -> kafka();
            case HBASE -> hbase();
            case TRINO -> List.of(trino());
            case HIVESERVER2 -> List.of(hive());
            case ELASTICSEARCH -> elasticsearch();
            case SPARK_HISTORYSERVER -> sparkHistory();
            default -> List.of();
        };
    }

    private static Snippet command(Snippet.Id id, Place place, String text, Hosts hosts) {
        return new Snippet(id, text + "\n", place, Language.POSIX_SHELL, hosts);
    }

    private static Snippet onWindows(Snippet.Id id, Place place, String text, Hosts hosts) {
        return new Snippet(id, text + "\n", place, Language.POWERSHELL, hosts);
    }

    private static Snippet settings(Snippet.Id id, String text, Hosts hosts) {
        return new Snippet(id, text + "\n", Place.CLUSTER, Language.FILE, hosts);
    }

    private List<Snippet> zooKeeperItself() {
        AppHosts hosts = AppHosts.of(account, app, "zkserver", ZOOKEEPERS);
        String servers = hosts.withPort(ZOOKEEPER_PORT);
        return List.of(
                settings(Snippet.Id.ZOOKEEPER, servers, hosts.origin()),
                command(
                        Snippet.Id.ZOOKEEPER_SHELL,
                        Place.CLUSTER,
                        "zkCli.sh -server " + posix(servers),
                        hosts.origin()));
    }

    private List<Snippet> kafka() {
        AppHosts hosts = AppHosts.of(account, app, "broker", 1);
        String brokers = hosts.withPort(BROKER_PORT);
        String zooKeepers =
                named("zookeeper", HOST_AND_PORT)
                        .map(value -> "\nzookeeper.connect=" + value)
                        .orElse("");
        return List.of(
                settings(
                        Snippet.Id.KAFKA,
                        "bootstrap.servers=" + brokers + zooKeepers,
                        hosts.origin()),
                command(
                        Snippet.Id.KAFKA_CONSUMER,
                        Place.CLUSTER,
                        "kafka-console-consumer.sh --bootstrap-server %s --topic my-topic --from-beginning"
                                .formatted(posix(brokers)),
                        hosts.origin()),
                command(
                        Snippet.Id.KAFKA_PRODUCER,
                        Place.CLUSTER,
                        "kafka-console-producer.sh --broker-list %s --topic my-topic"
                                .formatted(posix(brokers)),
                        hosts.origin()));
    }

    /** Its address is that of its ZooKeeper, which no read of the app tells for sure. */
    private List<Snippet> hbase() {
        Optional<String> read = named("zookeeper", HOST_AND_PORT);
        String servers =
                read.orElseGet(
                        () ->
                                AppHosts.guessed(
                                                account,
                                                zooKeeper.isEmpty() ? "my-zookeeper" : zooKeeper,
                                                "zkserver",
                                                ZOOKEEPERS)
                                        .withPort(ZOOKEEPER_PORT));
        Hosts origin = read.isPresent() ? Hosts.READ : Hosts.GUESSED;
        return List.of(
                settings(Snippet.Id.HBASE, "hbase.zookeeper.quorum=" + servers, origin),
                command(
                        Snippet.Id.HBASE_SHELL,
                        Place.CLUSTER,
                        "hbase shell " + posix("-Dhbase.zookeeper.quorum=" + servers),
                        origin));
    }

    private Snippet trino() {
        Optional<String> read = named("coordinator", WEB);
        return command(
                Snippet.Id.TRINO,
                Place.HERE,
                "trino --server %s --user %s --password"
                        .formatted(
                                posix(read.orElseGet(() -> page("coordinator", 8_080))),
                                posix(account)),
                read.isPresent() ? Hosts.READ : Hosts.GUESSED);
    }

    private Snippet hive() {
        Optional<String> read = AppHosts.link(app, _ -> true, JDBC);
        String component =
                app.components().stream()
                        .map(each -> each.name())
                        .filter(name -> name.startsWith("hs2"))
                        .findFirst()
                        .orElse("hs2-auth-ldap");
        AppHosts hosts = AppHosts.of(account, app, component, 1);
        String address =
                read.orElseGet(
                        () -> "jdbc:hive2://" + hosts.names().getFirst() + ":" + HIVE_PORT + "/");
        return command(
                Snippet.Id.HIVE_SERVER,
                Place.CLUSTER,
                "beeline -u %s -n %s -p".formatted(posix(address), posix(account)),
                read.isPresent() ? Hosts.READ : hosts.origin());
    }

    private List<Snippet> elasticsearch() {
        Optional<String> outside =
                AppHosts.link(
                        app,
                        name -> contains(name, "elasticsearch") && !contains(name, "inside"),
                        WEB);
        AppHosts hosts = AppHosts.of(account, app, "es-coord", 1);
        String address =
                outside.or(() -> named("inside", WEB))
                        .orElseGet(
                                () ->
                                        "http://"
                                                + hosts.names().getFirst()
                                                + ":"
                                                + ELASTICSEARCH_PORT);
        boolean isRead = outside.isPresent() || named("inside", WEB).isPresent();
        return requests(
                List.of(Snippet.Id.ELASTICSEARCH, Snippet.Id.ELASTICSEARCH_WINDOWS),
                outside.isPresent() ? Place.HERE : Place.CLUSTER,
                address + "/_cluster/health",
                isRead ? Hosts.READ : hosts.origin());
    }

    private List<Snippet> sparkHistory() {
        Optional<String> read =
                named("api", WEB)
                        .or(() -> named("history", WEB))
                        .or(() -> named("ui", WEB))
                        .or(() -> named("shs", WEB));
        String address = read.orElseGet(() -> page("shs", 18_080));
        String path = "/api/v1/applications";
        return requests(
                List.of(Snippet.Id.SPARK_HISTORY, Snippet.Id.SPARK_HISTORY_WINDOWS),
                Place.HERE,
                address.contains("/api/v1") ? address : address + path,
                read.isPresent() ? Hosts.READ : Hosts.GUESSED);
    }

    /** The same request for both shells; PowerShell on a server has no window for a browser. */
    private List<Snippet> requests(List<Snippet.Id> ids, Place place, String address, Hosts hosts) {
        String plain = address.replaceAll("(?<!:)/{2,}", "/");
        List<Snippet> both = new ArrayList<>();
        both.add(
                command(
                        ids.getFirst(),
                        place,
                        "curl -u %s %s".formatted(posix(account), posix(plain)),
                        hosts));
        if (place == Place.HERE) {
            // In Windows PowerShell, curl alone is another command.
            both.add(
                    onWindows(
                            ids.getLast(),
                            place,
                            "curl.exe -u %s %s".formatted(powerShell(account), powerShell(plain)),
                            hosts));
        }
        return List.copyOf(both);
    }

    private Optional<String> named(String part, Pattern start) {
        return AppHosts.link(app, name -> contains(name, part), start);
    }

    private static boolean contains(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part);
    }

    /** The address of a page by the pattern in the guide. */
    private String page(String component, int port) {
        return "https://%s--%s--%s--%d%s".formatted(account, app.name(), component, port, PROXY);
    }
}
