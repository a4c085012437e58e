package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.service.snippets.Snippet;
import io.github.dfconsole.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** What is said about a snippet: its title, where it runs, and remarks. */
final class SnippetTexts {

    private final Texts texts;

    SnippetTexts(Texts texts) {
        this.texts = texts;
    }

    /** Returns what a snippet is for. */
    String title(Snippet snippet) {
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
                });
    }

    /** Returns where a snippet has to run. */
    String place(Snippet snippet) {
        boolean file = snippet.language() == Snippet.Language.FILE;
        return texts.get(
                switch (snippet.place()) {
                    case HERE -> file ? "snippet.place.file-here" : "snippet.place.here";
                    case CLUSTER -> file ? "snippet.place.file-cluster" : "snippet.place.cluster";
                });
    }

    /** Returns what a snippet is written in. */
    String language(Snippet snippet) {
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
    List<String> remarks(Snippet snippet, String hiveDatabasePrefix) {
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
        };
    }
}
