package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which apps of an account need which. No read of the service tells that, so it is concluded, and
 * said how certain it is.
 *
 * @param apps the apps of the account
 * @param details those of them that could be read in detail
 * @param created what apps were created upon, by their ids, where this console has noted it
 */
public record AppNeeds(List<App> apps, AppDetails details, Map<String, Set<String>> created) {

    private static final String HOST_CHARACTER = "[A-Za-z0-9.-]";

    /** How certain it is that an app needs another. */
    public enum Certainty {
        /** It was created upon it, from here. */
        SURE,
        /** The other's host names occur in its links or connection strings. */
        LIKELY,
        /** Its type needs one of the other's type, and which one is not known. */
        POSSIBLE
    }

    /**
     * Another app that is needed, or that needs one.
     *
     * @param app the other app
     * @param certainty how certain that is
     */
    public record Related(App app, Certainty certainty) {}

    /** Takes copies. */
    public AppNeeds {
        apps = List.copyOf(apps);
        created = Map.copyOf(created);
    }

    /**
     * Reads all apps of an account, and each in detail. It blocks.
     *
     * @throws InterruptedException if the calling thread is interrupted, which cancels the calls
     */
    public static AppNeeds read(Session session, String accountId, Map<String, Set<String>> created)
            throws ApiException, InterruptedException {
        Listing<App> listing = session.apps(accountId);
        return new AppNeeds(
                listing.rows(),
                AppDetails.NONE.with(session, AppDetails.NONE.missing(listing.rows())),
                created);
    }

    /** The apps that an app needs, the most certain first. */
    public List<Related> needs(App app) {
        return related(app, other -> certainty(app, other));
    }

    /** The apps that need an app, the most certain first. */
    public List<Related> neededBy(App app) {
        return related(app, other -> certainty(other, app));
    }

    /** The apps of which it is not known what they need, because they could not be read. */
    public List<App> untold() {
        return apps.stream()
                .filter(each -> !created.containsKey(each.id()) && details.of(each).isEmpty())
                .toList();
    }

    private List<Related> related(App app, Function<App, Optional<Certainty>> relation) {
        List<Related> related = new ArrayList<>();
        for (App other : apps) {
            if (!other.id().equals(app.id())) {
                relation.apply(other).ifPresent(how -> related.add(new Related(other, how)));
            }
        }
        related.sort(Comparator.comparing(Related::certainty));
        return List.copyOf(related);
    }

    private Optional<Certainty> certainty(App one, App other) {
        if (createdUpon(one).contains(other.id())) {
            return Optional.of(Certainty.SURE);
        }
        if (mentions(one, other)) {
            return Optional.of(Certainty.LIKELY);
        }
        return isPossible(one, other) ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
    }

    private Set<String> createdUpon(App app) {
        return created.getOrDefault(app.id(), Set.of());
    }

    /** Whether host names of another app occur in what an app tells of itself. */
    private boolean mentions(App one, App other) {
        Optional<AppDetail> told = details.of(one);
        return told.isPresent()
                && hostsOf(other)
                        .anyMatch(
                                host ->
                                        told.get().links().values().stream()
                                                .anyMatch(text -> host.matcher(text).find()));
    }

    /** Container hosts as read, and the ending that all of them have by the guide. */
    private Stream<Pattern> hostsOf(App app) {
        Stream<Pattern> read =
                details.of(app).stream()
                        .flatMap(detail -> detail.components().stream())
                        .flatMap(component -> component.containers().stream())
                        .map(AppContainer::hostName)
                        .filter(host -> !host.isEmpty())
                        .map(AppNeeds::whole);
        return app.name().isEmpty() || app.accountName().isEmpty()
                ? read
                : Stream.concat(read, Stream.of(ending(app)));
    }

    private static Pattern whole(String host) {
        return Pattern.compile(
                "(?<!" + HOST_CHARACTER + ")" + Pattern.quote(host) + "(?!" + HOST_CHARACTER + ")");
    }

    private static Pattern ending(App app) {
        return Pattern.compile(
                "-\\d+" + Pattern.quote("." + app.name() + "." + app.accountName() + "."));
    }

    /** A type that needs another is satisfied by any app of that type, unless more is known. */
    private boolean isPossible(App one, App other) {
        Optional<String> wanted =
                details.of(one)
                        .flatMap(each -> AppType.of(each.appTypeId()))
                        .flatMap(AppType::needs);
        return wanted.isPresent()
                && createdUpon(one).isEmpty()
                && isOf(other, wanted.get())
                && (!AppLife.hasEnded(other) || AppLife.hasEnded(one))
                && apps.stream()
                        .filter(each -> isOf(each, wanted.get()) && !each.id().equals(one.id()))
                        .noneMatch(each -> mentions(one, each));
    }

    private boolean isOf(App app, String type) {
        return details.of(app).filter(each -> each.appTypeId().startsWith(type + "-")).isPresent();
    }
}
