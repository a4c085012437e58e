package io.github.dfconsole.service.snippets;

import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The hosts of one component of an app: those that the service has told, or else those that follow
 * the pattern in the guide.
 *
 * @param names the host names; never empty
 * @param origin where they come from
 */
record AppHosts(List<String> names, Snippet.Hosts origin) {

    private static final String DOMAIN = ".kr.df.naverncp.com";
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Predicate<String> HOST =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,252}").asMatchPredicate();

    /**
     * The hosts of a component.
     *
     * @param guessed how many there are if none was told
     */
    static AppHosts of(String account, AppDetail app, String component, int guessed) {
        List<String> read =
                app.components().stream()
                        .filter(each -> each.name().equals(component))
                        .flatMap(each -> each.containers().stream())
                        .map(AppContainer::hostName)
                        .filter(HOST)
                        .distinct()
                        .toList();
        return read.isEmpty()
                ? guessed(account, app.name(), component, guessed)
                : new AppHosts(read, Snippet.Hosts.READ);
    }

    /** The hosts that a component has by the pattern in the guide. */
    static AppHosts guessed(String account, String app, String component, int count) {
        String domain = "." + app + "." + account + DOMAIN;
        return new AppHosts(
                IntStream.range(0, count)
                        .mapToObj(number -> component + "-" + number + domain)
                        .toList(),
                Snippet.Hosts.GUESSED);
    }

    /** All hosts with a port, as clients take them. */
    String withPort(int port) {
        return names.stream().map(host -> host + ":" + port).collect(Collectors.joining(","));
    }

    /**
     * The first link whose name or value fits and that is one line of a sensible length; empty if
     * there is none.
     *
     * @param start what its value begins with
     */
    static Optional<String> link(AppDetail app, Predicate<String> name, Pattern start) {
        return app.links().entrySet().stream()
                .filter(link -> name.test(link.getKey()))
                .map(Map.Entry::getValue)
                .filter(value -> value.length() <= LONGEST_ADDRESS)
                .filter(value -> value.chars().noneMatch(Character::isISOControl))
                .filter(value -> start.matcher(value).lookingAt())
                .findFirst();
    }
}
