package io.github.dfconsole.service.snippets;

import static io.github.dfconsole.service.snippets.ShellQuoting.posix;
import static io.github.dfconsole.service.snippets.ShellQuoting.posixPath;
import static io.github.dfconsole.service.snippets.ShellQuoting.powerShell;
import static io.github.dfconsole.service.snippets.ShellQuoting.powerShellPath;

import io.github.dfconsole.service.snippets.Snippet.Hosts;
import io.github.dfconsole.service.snippets.Snippet.Language;
import io.github.dfconsole.service.snippets.Snippet.Place;

import java.util.ArrayList;
import java.util.List;

/**
 * The snippets that need nothing but an account. Names and principals are taken as the service sent
 * them, and quoted.
 *
 * @param account the account's name
 * @param principal its Kerberos principal; if empty, the one in the realm of Data Forest
 * @param keytab where its keytab was saved on this computer
 */
public record AccountSnippets(String account, String principal, String keytab) {

    private static final String HIVE =
            "jdbc:hive2://zk1.kr.df.naverncp.com:2181,zk2.kr.df.naverncp.com:2181,"
                    + "zk3.kr.df.naverncp.com:2181/"
                    + ";serviceDiscoveryMode=zooKeeper;zooKeeperNamespace=hiveserver2";

    /** Fills in a principal that is missing. */
    public AccountSnippets {
        principal = principal.isBlank() ? account + "@" + Realm.DEFAULT : principal;
    }

    /** The snippets for an account whose keytab was not saved here. */
    public static AccountSnippets of(String account, String principal) {
        return new AccountSnippets(account, principal, keytabName(account));
    }

    /** Returns the usual name of the file that a keytab is saved in. */
    public static String keytabName(String account) {
        return "df." + account + ".keytab";
    }

    /** Returns what the names of this account's databases in the shared Hive begin with. */
    public String hiveDatabasePrefix() {
        return account.replace('-', '_') + "__db_";
    }

    /** Returns the Kerberos realm. */
    public String realm() {
        return Realm.of(principal);
    }

    /** Returns all of them, in the order in which they are shown. */
    public List<Snippet> all() {
        List<Snippet> snippets = new ArrayList<>(logins());
        snippets.add(file(Snippet.Id.KRB5_CONF, Place.HERE, Realm.configuration(realm())));
        JaasConfiguration.of(principal, keytab)
                .ifPresent(text -> snippets.add(file(Snippet.Id.JAAS, Place.CLUSTER, text)));
        snippets.add(inCluster(Snippet.Id.HDFS_USAGE, hdfsUsage(), Hosts.NONE));
        snippets.add(inCluster(Snippet.Id.HIVE, hive(), Hosts.DOCUMENTED));
        snippets.add(inCluster(Snippet.Id.SPARK, spark(), Hosts.NONE));
        return List.copyOf(snippets);
    }

    private List<Snippet> logins() {
        return List.of(
                new Snippet(
                        Snippet.Id.LOGIN, login(), Place.HERE, Language.POSIX_SHELL, Hosts.NONE),
                new Snippet(
                        Snippet.Id.LOGIN_WINDOWS,
                        loginOnWindows(),
                        Place.HERE,
                        Language.POWERSHELL,
                        Hosts.NONE),
                inCluster(Snippet.Id.LOGIN_DEV_APP, loginInDevApp(), Hosts.NONE),
                inCluster(Snippet.Id.LOGIN_NOTEBOOK, loginInNotebook(), Hosts.NONE));
    }

    private static Snippet inCluster(Snippet.Id id, String text, Hosts hosts) {
        return new Snippet(id, text, Place.CLUSTER, Language.POSIX_SHELL, hosts);
    }

    private static Snippet file(Snippet.Id id, Place place, String text) {
        return new Snippet(id, text, place, Language.FILE, Hosts.NONE);
    }

    private String login() {
        String file = posixPath(keytab);
        return "chmod 600 %s && kinit -kt %s %s && klist\n".formatted(file, file, user());
    }

    /** The kinit of Java, unlike that of MIT, does not understand -kt. Old shells have no &&. */
    private String loginOnWindows() {
        String file = powerShellPath(keytab);
        return """
               icacls %s /inheritance:r /grant:r "${env:USERNAME}:(F)"
               if ($LASTEXITCODE -eq 0) { kinit -k -t %s %s }
               if ($LASTEXITCODE -eq 0) { klist }
               """
                .formatted(file, file, powerShell(principal));
    }

    private String loginInDevApp() {
        return "kinit -kt ~/%s %s && klist\n".formatted(posix(account + ".service.keytab"), user());
    }

    /** How the keytab is called there is not documented; the right one has the principal in it. */
    private String loginInNotebook() {
        return "for keytab in /home/forest/keytabs/*; do kinit -kt \"$keytab\" %s && break; done; klist\n"
                .formatted(user());
    }

    private String user() {
        return (principal.startsWith("-") ? "-- " : "") + posix(principal);
    }

    /** Returns the command whose output says how much of the quotas is used. */
    public String hdfsUsage() {
        return "hdfs dfs -count -q -v %s %s\n"
                .formatted(
                        posix("hdfs://koya/user/" + account), posix("hdfs://tata/user/" + account));
    }

    /** Without a value after it, -p makes beeline ask for the password. */
    private String hive() {
        return "beeline -u %s -n %s -p\n".formatted(posix(HIVE), posix(account));
    }

    private String spark() {
        return "spark-shell --master yarn --queue longlived --principal %s --keytab ~/%s\n"
                .formatted(posix(principal), posix(account + ".service.keytab"));
    }
}
