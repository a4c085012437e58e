package io.github.dfconsole.ui.resource.snippet;

import io.github.dfconsole.service.snippets.Snippet;
import io.github.dfconsole.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** What is said about a snippet: its title, where it runs, and remarks. */
public final class SnippetTexts {

    private final Texts texts;

    /** Says it in the language of these texts. */
    public SnippetTexts(Texts texts) {
        this.texts = texts;
    }

    /** Returns what a snippet is for. */
    public String title(Snippet snippet) {
        return texts.get(
                switch (snippet.id()) {
                    case LOGIN -> "snippet.login.title";
                    case LOGIN_WINDOWS -> "snippet.login-windows.title";
                    case LOGIN_DEV_APP -> "snippet.login-dev-app.title";
                    case LOGIN_NOTEBOOK -> "snippet.login-notebook.title";
                    case KRB5_CONF -> "snippet.krb5-conf.title";
                    case JAAS -> "snippet.jaas.title";
                    case HDFS_USAGE -> "snippet.hdfs-usage.title";
                    case HIVE -> "snippet.hive.title";
                    case SPARK -> "snippet.spark.title";
                    case ZOOKEEPER -> "snippet.zookeeper.title";
                    case ZOOKEEPER_SHELL -> "snippet.zookeeper-shell.title";
                    case KAFKA -> "snippet.kafka.title";
                    case KAFKA_CONSUMER -> "snippet.kafka-consumer.title";
                    case KAFKA_PRODUCER -> "snippet.kafka-producer.title";
                    case HBASE -> "snippet.hbase.title";
                    case HBASE_SHELL -> "snippet.hbase-shell.title";
                    case TRINO -> "snippet.trino.title";
                    case HIVE_SERVER -> "snippet.hive-server.title";
                    case ELASTICSEARCH, ELASTICSEARCH_WINDOWS -> "snippet.elasticsearch.title";
                    case SPARK_HISTORY, SPARK_HISTORY_WINDOWS -> "snippet.spark-history.title";
                });
    }

    /** Returns where a snippet has to run. */
    public String place(Snippet snippet) {
        boolean file = snippet.language() == Snippet.Language.FILE;
        return texts.get(
                switch (snippet.place()) {
                    case HERE -> file ? "snippet.place.file-here" : "snippet.place.here";
                    case CLUSTER -> file ? "snippet.place.file-cluster" : "snippet.place.cluster";
                });
    }

    /** Returns what a snippet is written in. */
    public String language(Snippet snippet) {
        return texts.get(
                switch (snippet.language()) {
                    case POSIX_SHELL -> "snippet.language.posix";
                    case POWERSHELL -> "snippet.language.powershell";
                    case FILE -> "snippet.language.file";
                });
    }

    /**
     * Returns what the user has to know before a snippet is used.
     *
     * @param hiveDatabasePrefix what the names of the account's databases begin with
     */
    public List<String> remarks(Snippet snippet, String hiveDatabasePrefix) {
        List<String> remarks = new ArrayList<>();
        remarks.add(place(snippet));
        remarks.add(note(snippet, hiveDatabasePrefix));
        switch (snippet.hosts()) {
            case DOCUMENTED -> remarks.add(texts.get("snippet.hosts.documented"));
            case GUESSED -> remarks.add(texts.get("snippet.hosts.guessed"));
            case NONE, READ -> {}
        }
        return remarks;
    }

    private String note(Snippet snippet, String hiveDatabasePrefix) {
        return switch (snippet.id()) {
            case LOGIN -> texts.get("snippet.login.note");
            case LOGIN_WINDOWS -> texts.get("snippet.login-windows.note");
            case LOGIN_DEV_APP -> texts.get("snippet.login-dev-app.note");
            case LOGIN_NOTEBOOK -> texts.get("snippet.login-notebook.note");
            case KRB5_CONF -> texts.get("snippet.krb5-conf.note");
            case JAAS -> texts.get("snippet.jaas.note");
            case HDFS_USAGE -> texts.get("snippet.hdfs-usage.note");
            case HIVE -> texts.get("snippet.hive.note", hiveDatabasePrefix);
            case SPARK -> texts.get("snippet.spark.note");
            case ZOOKEEPER -> texts.get("snippet.zookeeper.note");
            case ZOOKEEPER_SHELL -> texts.get("snippet.zookeeper-shell.note");
            case KAFKA -> texts.get("snippet.kafka.note");
            case KAFKA_CONSUMER, KAFKA_PRODUCER -> texts.get("snippet.kafka-console.note");
            case HBASE, HBASE_SHELL -> texts.get("snippet.hbase.note");
            case TRINO -> texts.get("snippet.trino.note");
            case HIVE_SERVER -> texts.get("snippet.hive-server.note");
            case ELASTICSEARCH, ELASTICSEARCH_WINDOWS -> texts.get("snippet.elasticsearch.note");
            case SPARK_HISTORY, SPARK_HISTORY_WINDOWS -> texts.get("snippet.spark-history.note");
        };
    }
}
