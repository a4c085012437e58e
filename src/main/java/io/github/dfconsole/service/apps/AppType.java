package io.github.dfconsole.service.apps;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What NAVER Cloud's guide says of the types of app, beyond what the API tells. A type that is not
 * here is used like any other, only without these words.
 */
public enum AppType {
    /** A shell inside the cluster. */
    DEV("DEV", Purpose.CLIENT, "", Login.ACCOUNT),
    /** Coordinates other services; its numbers of containers are fixed. */
    ZOOKEEPER("ZOOKEEPER", Purpose.STORE, "", Login.UNKNOWN),
    /** Message broker. */
    KAFKA("KAFKA", Purpose.STREAM, "ZOOKEEPER", Login.UNKNOWN),
    /** Column store. */
    HBASE("HBASE", Purpose.STORE, "ZOOKEEPER", Login.UNKNOWN),
    /** Time series on HBase; its page asks for no password. */
    OPENTSDB("OPENTSDB", Purpose.STORE, "HBASE", Login.NONE),
    /** SQL on HBase. */
    PHOENIX("PHOENIX", Purpose.QUERY, "ZOOKEEPER", Login.UNKNOWN),
    /** Search. */
    ELASTICSEARCH("ELASTICSEARCH", Purpose.STORE, "", Login.ACCOUNT),
    /** Looks into Elasticsearch. */
    KIBANA("KIBANA", Purpose.LOOK, "ELASTICSEARCH", Login.ACCOUNT),
    /** Dashboards. */
    GRAFANA("GRAFANA", Purpose.LOOK, "", Login.ACCOUNT),
    /** Hive with a login. */
    HIVESERVER2("HIVESERVER2-LDAP", Purpose.QUERY, "", Login.ACCOUNT),
    /** SQL editor. */
    HUE("HUE", Purpose.LOOK, "", Login.ACCOUNT),
    /** History of Spark jobs. */
    SPARK_HISTORYSERVER("SPARK-HISTORYSERVER", Purpose.LOOK, "", Login.ACCOUNT),
    /** SQL over many sources. */
    TRINO("TRINO", Purpose.QUERY, "", Login.ACCOUNT),
    /** Notes with code. */
    ZEPPELIN("ZEPPELIN", Purpose.LOOK, "", Login.ACCOUNT);

    /** What a type is for, by which types are grouped. */
    public enum Purpose {
        /** Keeps data. */
        STORE,
        /** Passes messages on. */
        STREAM,
        /** Answers queries. */
        QUERY,
        /** Shows data to people. */
        LOOK,
        /** Is worked in. */
        CLIENT
    }

    /** What the web pages of an app ask for. */
    public enum Login {
        /** The name and the password of the account. */
        ACCOUNT,
        /** Nothing: anyone who reaches the page can use it. */
        NONE,
        /** The guide does not say. */
        UNKNOWN
    }

    private static final Set<String> ENDED = Set.of("HBASE-2.0.0");
    private static final Set<String> KEEP_DATA =
            Set.of(
                    "zkserver",
                    "broker",
                    "hbasemaster",
                    "regionserver",
                    "es-master",
                    "es-data",
                    "coordinator");

    private final String label;
    private final Purpose purpose;
    private final String needs;
    private final Login login;

    AppType(String label, Purpose purpose, String needs, Login login) {
        this.label = label;
        this.purpose = purpose;
        this.needs = needs;
        this.login = login;
    }

    /**
     * The type of an app; empty if the guide does not tell of it.
     *
     * @param appTypeId type and version, for example {@code KAFKA-2.4.0}
     */
    public static Optional<AppType> of(String appTypeId) {
        return Arrays.stream(values())
                .filter(type -> appTypeId.startsWith(type.label + "-"))
                .findFirst();
    }

    /** Whether the service no longer supports this type and version. */
    public static boolean hasEnded(String appTypeId) {
        return ENDED.contains(appTypeId);
    }

    /** The name without a version, such as {@code KAFKA}. */
    public String label() {
        return label;
    }

    /** What it is for. */
    public Purpose purpose() {
        return purpose;
    }

    /** The type, without a version, that an app of this one needs; empty if it needs none. */
    public Optional<String> needs() {
        return needs.isEmpty() ? Optional.empty() : Optional.of(needs);
    }

    /** Whether containers of a component keep data, or hold the others together. */
    public static boolean keepsData(String component) {
        return KEEP_DATA.contains(component);
    }

    /** Whether the numbers of containers of its components cannot be changed. */
    public boolean hasFixedCounts() {
        return this == ZOOKEEPER;
    }

    /** What its web pages ask for. */
    public Login login() {
        return login;
    }
}
