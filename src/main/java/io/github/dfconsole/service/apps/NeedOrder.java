package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * In which order several apps are changed when some of them need others. Those that have nothing to
 * do with each other keep their order.
 */
public final class NeedOrder {

    private final Function<App, List<AppNeeds.Related>> before;
    private final List<App> rows;
    private final Set<String> visited = new HashSet<>();
    private final List<App> ordered = new ArrayList<>();

    private NeedOrder(Function<App, List<AppNeeds.Related>> before, List<App> rows) {
        this.before = before;
        this.rows = rows;
    }

    /** An app comes after those that it needs: they have to run when it is started. */
    public static List<App> neededFirst(AppNeeds needs, List<App> rows) {
        return new NeedOrder(among(needs, rows)::needs, rows).ordered();
    }

    /** An app comes after those that need it: they would break, and the service may refuse it. */
    public static List<App> needingFirst(AppNeeds needs, List<App> rows) {
        return new NeedOrder(among(needs, rows)::neededBy, rows).ordered();
    }

    private static AppNeeds among(AppNeeds needs, List<App> rows) {
        return new AppNeeds(rows, needs.details(), needs.created());
    }

    private List<App> ordered() {
        rows.forEach(this::visit);
        return List.copyOf(ordered);
    }

    private void visit(App app) {
        if (visited.add(app.id())) {
            before.apply(app).forEach(each -> visit(each.app()));
            ordered.add(app);
        }
    }
}
