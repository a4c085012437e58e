package io.github.dfconsole.service.snippets;

/**
 * A command or a file, ready to be copied. It is code, and not translated. It never has a password
 * in it: the programs ask for it.
 *
 * @param id what it is for
 * @param text the code, in lines that end with a line feed
 * @param place where it has to run
 * @param language what it is written in
 * @param hosts where the host names in it come from
 */
public record Snippet(Id id, String text, Place place, Language language, Hosts hosts) {

    /** What a snippet is for. */
    public enum Id {
        /** Logs in with the keytab, in a POSIX shell. */
        LOGIN,
        /** Logs in with the keytab, in PowerShell. */
        LOGIN_WINDOWS,
        /** Logs in inside a DEV app, with the keytab that is there. */
        LOGIN_DEV_APP,
        /** Logs in inside a notebook, with the keytab that is there. */
        LOGIN_NOTEBOOK,
        /** What krb5.conf needs for the realm. */
        KRB5_CONF,
        /** The JAAS configuration of a Java program. */
        JAAS,
        /** Shows quota and usage of the home folders in HDFS. */
        HDFS_USAGE,
        /** Connects to the shared Hive. */
        HIVE,
        /** Starts a Spark shell. */
        SPARK,
        /** The connection string of a ZooKeeper app. */
        ZOOKEEPER,
        /** Opens a shell of a ZooKeeper app. */
        ZOOKEEPER_SHELL,
        /** The settings of clients of a Kafka app. */
        KAFKA,
        /** Reads messages from a Kafka app. */
        KAFKA_CONSUMER,
        /** Sends messages to a Kafka app. */
        KAFKA_PRODUCER,
        /** The settings of clients of an HBase app. */
        HBASE,
        /** Opens a shell of an HBase app. */
        HBASE_SHELL,
        /** Asks a Trino app. */
        TRINO,
        /** Connects to a HiveServer2 app. */
        HIVE_SERVER,
        /** Asks for the health of an Elasticsearch app, in a POSIX shell. */
        ELASTICSEARCH,
        /** The same in PowerShell. */
        ELASTICSEARCH_WINDOWS,
        /** Lists the jobs of a Spark history server, in a POSIX shell. */
        SPARK_HISTORY,
        /** The same in PowerShell. */
        SPARK_HISTORY_WINDOWS
    }

    /** Where a snippet has to run. */
    public enum Place {
        /** On the user's computer. */
        HERE,
        /** In a DEV app or notebook, which are in the network of the cluster. */
        CLUSTER
    }

    /** What a snippet is written in. */
    public enum Language {
        /** For sh, bash and zsh. */
        POSIX_SHELL,
        /** For PowerShell on Windows. */
        POWERSHELL,
        /** Not a command: text for a file or a setting. */
        FILE
    }

    /** Where host names come from. */
    public enum Hosts {
        /** There are none. */
        NONE,
        /** The service has told them. */
        READ,
        /** The guide of Data Forest names them. */
        DOCUMENTED,
        /** They follow the pattern that the guide describes, and may be wrong. */
        GUESSED
    }
}
