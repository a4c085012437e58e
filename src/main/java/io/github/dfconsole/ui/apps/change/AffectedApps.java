package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppLife;
import io.github.dfconsole.service.apps.AppNeeds;
import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.service.apps.NeedOrder;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.action.Consequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which other apps a change affects, from reads made just now. Its methods block. */
final class AffectedApps {

    private static final int LONGEST_NAME = 60;

    private final Texts texts;
    private final Supplier<KnownNeeds.All> known;
    private final BiConsumer<String, String> lead;

    /**
     * Prepares the sentences.
     *
     * @param known what was noted when apps were created; asked for off the UI thread
     * @param lead leads to an app, by the ids of its account and its own
     */
    AffectedApps(Texts texts, Supplier<KnownNeeds.All> known, BiConsumer<String, String> lead) {
        this.texts = texts;
        this.known = known;
        this.lead = lead;
    }

    /** Those that run and need one of these apps. */
    Consequences byStop(Session session, List<App> rows) {
        return lines(
                session,
                rows,
                NeedOrder::needingFirst,
                (needs, lines) -> sayNeeding(needs, rows, each -> !AppLife.hasEnded(each), lines));
    }

    /** Those that need one of these apps, whether they run or not, and what HBase leaves behind. */
    Consequences byDeletion(Session session, List<App> rows) {
        return lines(
                session,
                rows,
                NeedOrder::needingFirst,
                (needs, lines) -> {
                    sayNeeding(needs, rows, each -> true, lines);
                    rows.forEach(row -> leftBehind(row, needs).ifPresent(lines::add));
                });
    }

    private void sayNeeding(
            AppNeeds needs, List<App> rows, Predicate<App> matters, List<Consequences.Line> lines) {
        for (App row : rows) {
            needs.neededBy(row).stream()
                    .filter(each -> matters.test(each.app()))
                    .filter(each -> isOther(each.app(), rows))
                    .forEach(each -> lines.add(needing(each, row)));
        }
        sayIfNone(lines, needs);
    }

    /** What these apps need that does not run. */
    Consequences byStart(Session session, List<App> rows) {
        return lines(
                session,
                rows,
                NeedOrder::neededFirst,
                (needs, lines) -> {
                    for (App row : rows) {
                        needs.needs(row).stream()
                                .filter(each -> AppLife.hasEnded(each.app()))
                                .filter(each -> isOther(each.app(), rows))
                                .forEach(each -> lines.add(missing(row, each)));
                    }
                });
    }

    private Consequences lines(
            Session session,
            List<App> rows,
            BiFunction<AppNeeds, List<App>, List<App>> order,
            BiConsumer<AppNeeds, List<Consequences.Line>> say) {
        List<Consequences.Line> lines = new ArrayList<>();
        List<String> ids = List.of();
        try {
            String accountId = rows.getFirst().accountId();
            AppNeeds needs = AppNeeds.read(session, accountId, known.get().byApp());
            say.accept(needs, lines);
            ids = order.apply(needs, rows).stream().map(App::id).toList();
        } catch (ApiException e) {
            lines.add(Consequences.Line.of(texts.get("apps.affected.unknown")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The read was cancelled", e);
        }
        return new Consequences(lines, false, ids);
    }

    private static boolean isOther(App app, List<App> rows) {
        return rows.stream().noneMatch(each -> each.id().equals(app.id()));
    }

    private void sayIfNone(List<Consequences.Line> lines, AppNeeds needs) {
        int untold = needs.untold().size();
        if (untold > 0) {
            lines.add(Consequences.Line.of(texts.get("apps.affected.untold", untold)));
        } else if (lines.isEmpty()) {
            lines.add(Consequences.Line.of(texts.get("apps.affected.none")));
        }
    }

    private Consequences.Line needing(AppNeeds.Related other, App row) {
        return leading(
                texts.get(
                        isPossible(other) ? "apps.affected.may-need" : "apps.affected.needs",
                        name(other.app()),
                        name(row),
                        NeedsText.certainty(other.certainty(), texts)),
                other.app());
    }

    private Consequences.Line missing(App row, AppNeeds.Related other) {
        return leading(
                texts.get(
                        isPossible(other) ? "apps.affected.may-miss" : "apps.affected.missing",
                        name(row),
                        name(other.app()),
                        NeedsText.certainty(other.certainty(), texts)),
                other.app());
    }

    private static boolean isPossible(AppNeeds.Related other) {
        return other.certainty() == AppNeeds.Certainty.POSSIBLE;
    }

    private Consequences.Line leading(String text, App app) {
        return new Consequences.Line(text, () -> lead.accept(app.accountId(), app.id()));
    }

    /** HBase leaves its node in ZooKeeper, where it is in the way of another of the same name. */
    private Optional<Consequences.Line> leftBehind(App row, AppNeeds needs) {
        boolean isHbase =
                needs.details()
                        .of(row)
                        .flatMap(each -> AppType.of(each.appTypeId()))
                        .filter(AppType.HBASE::equals)
                        .isPresent();
        if (!isHbase) {
            return Optional.empty();
        }
        String keepers =
                needs.needs(row).stream()
                        .map(each -> name(each.app()))
                        .collect(Collectors.joining(", "));
        return Optional.of(
                Consequences.Line.of(
                        keepers.isEmpty()
                                ? texts.get("apps.delete.znode-somewhere", name(row))
                                : texts.get("apps.delete.znode", name(row), keepers)));
    }

    private static String name(App app) {
        return Printable.escape(app.name(), LONGEST_NAME);
    }
}
