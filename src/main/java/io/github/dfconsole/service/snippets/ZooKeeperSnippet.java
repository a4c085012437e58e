package io.github.dfconsole.service.snippets;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The connection string of a ZooKeeper app. */
public final class ZooKeeperSnippet {

    private static final String SERVER = "zkserver-";
    private static final Predicate<String> HOST =
            Pattern.compile(SERVER + "[A-Za-z0-9.-]+").asMatchPredicate();
    private static final int SERVERS = 3;

    private ZooKeeperSnippet() {}

    /**
     * Writes it with the hosts that the service has told, or else with those that follow the
     * pattern in the guide.
     *
     * @param account the name of the account that owns the app
     * @param app the app's name
     * @param hosts the host names of its containers; those that are no ZooKeeper are left out
     */
    public static Snippet of(String account, String app, List<String> hosts) {
        List<String> read = hosts.stream().filter(HOST).sorted().distinct().toList();
        return new Snippet(
                Snippet.Id.ZOOKEEPER,
                text(read.isEmpty() ? guessed(account, app) : read),
                Snippet.Place.CLUSTER,
                Snippet.Language.FILE,
                read.isEmpty() ? Snippet.Hosts.GUESSED : Snippet.Hosts.READ);
    }

    private static List<String> guessed(String account, String app) {
        String domain = "." + app + "." + account + ".kr.df.naverncp.com";
        return IntStream.range(0, SERVERS).mapToObj(number -> SERVER + number + domain).toList();
    }

    private static String text(List<String> hosts) {
        return hosts.stream()
                .map(host -> host + ":2181")
                .collect(Collectors.joining(",", "", "\n"));
    }
}
