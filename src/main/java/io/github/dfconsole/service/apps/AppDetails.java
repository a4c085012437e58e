package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.background.ParallelCalls;
import io.github.dfconsole.service.Session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Apps in detail, each as of one run in one state of it. It never changes.
 *
 * @param known what is known, by the id of the app
 */
public record AppDetails(Map<String, Known> known) {

    /** Nothing is known. */
    public static final AppDetails NONE = new AppDetails(Map.of());

    private static final int MOST_AT_A_TIME = 4;

    /**
     * One app.
     *
     * @param row the app when its detail was read
     * @param detail its detail
     */
    public record Known(App row, AppDetail detail) {

        private boolean isOf(App now) {
            return row.state().equals(now.state())
                    && String.valueOf(row.startedAt()).equals(String.valueOf(now.startedAt()));
        }
    }

    /** Takes a copy. */
    public AppDetails {
        known = Map.copyOf(known);
    }

    /** The detail of an app; empty if it is not known as of this run and state of it. */
    public Optional<AppDetail> of(App app) {
        return Optional.ofNullable(known.get(app.id()))
                .filter(each -> each.isOf(app))
                .map(Known::detail);
    }

    /** What is known of some apps, without that of apps that are gone. */
    public AppDetails among(List<App> apps) {
        Map<String, Known> kept = new HashMap<>(known);
        kept.keySet().retainAll(apps.stream().map(App::id).collect(Collectors.toSet()));
        return new AppDetails(kept);
    }

    /** Those of some apps that are not known. */
    public List<App> missing(List<App> apps) {
        return apps.stream().filter(app -> !app.id().isEmpty() && of(app).isEmpty()).toList();
    }

    /**
     * Reads apps, a few at a time, and adds them to what is known. It blocks. What cannot be read
     * is not known afterwards.
     *
     * @throws InterruptedException if the calling thread is interrupted, which cancels the calls
     */
    public AppDetails with(Session session, List<App> apps) throws InterruptedException {
        Map<String, Known> all = new HashMap<>(known);
        Map<App, Future<Optional<AppDetail>>> reads = new LinkedHashMap<>();
        Semaphore places = new Semaphore(MOST_AT_A_TIME);
        try (ParallelCalls calls = new ParallelCalls()) {
            for (App app : apps) {
                reads.put(app, calls.start(() -> read(session, app, places)));
            }
            for (Map.Entry<App, Future<Optional<AppDetail>>> read : reads.entrySet()) {
                App app = read.getKey();
                ParallelCalls.result(read.getValue())
                        .ifPresent(detail -> all.put(app.id(), new Known(app, detail)));
            }
        }
        return new AppDetails(all);
    }

    private static Optional<AppDetail> read(Session session, App app, Semaphore places)
            throws InterruptedException {
        places.acquire();
        try {
            return Optional.of(session.app(app.id()));
        } catch (ApiException e) {
            return Optional.empty();
        } finally {
            places.release();
        }
    }
}
