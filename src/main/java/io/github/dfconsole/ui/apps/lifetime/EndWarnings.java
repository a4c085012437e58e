package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.LifetimeChange;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ScreenExtension;
import io.github.dfconsole.ui.resource.ScreenLink;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ChangeAction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Warns of apps of the loaded list that end soon: once for each app and each time before its end,
 * in this run and in later ones. It also has the list read a second time where that shows what a
 * lifetime means. It belongs to the UI thread.
 */
public final class EndWarnings implements ScreenExtension {

    /** How long before the end the user is told, the shortest first. */
    private static final List<Duration> TIMES =
            List.of(Duration.ofMinutes(15), Duration.ofHours(2), Duration.ofHours(24));

    /** An end that moves by less is the same end. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    private static final Duration PACE = Duration.ofMinutes(1);

    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 5;

    private final ScreenModel<App, ?> model;
    private final Lifetimes lifetimes;
    private final ServiceClock clock;
    private final SecondRead secondRead;
    private final Consumer<List<App>> renew;

    /** Watches the list of a screen. */
    public EndWarnings(ScreenModel<App, ?> model, Lifetimes lifetimes) {
        this(model, lifetimes, apps -> renew(model, apps));
    }

    EndWarnings(ScreenModel<App, ?> model, Lifetimes lifetimes, Consumer<List<App>> renew) {
        this.model = model;
        this.lifetimes = lifetimes;
        this.clock = new ServiceClock(model);
        this.secondRead = new SecondRead(lifetimes, model.table()::refresh);
        this.renew = renew;
        model.table().updatedAt().addListener((property, before, now) -> check());
        // The user is told outside the window, too, so it need not be visible.
        model.context().poller().watchAlways(() -> PACE, this::check);
        model.context().poller().watch(() -> PACE, this::readAgain);
    }

    private void readAgain() {
        Instant updated = model.table().updatedAt().get();
        if (updated != null && model.session() != null) {
            Duration age = Duration.between(updated, model.context().clock().instant());
            secondRead.tick(model.table().all(), age);
        }
    }

    @Override
    public void opened(OpenConnection connection) {
        lifetimes.open(connection.name());
        secondRead.restart();
    }

    private void check() {
        List<App> apps = model.table().all();
        if (apps.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        apps.forEach(app -> forgetIfFar(app, now));
        boolean isSaid = false;
        for (Duration time : TIMES) {
            List<App> due = apps.stream().filter(app -> isNews(app, time, now)).toList();
            due.forEach(app -> lifetimes.warn(app.id(), time.toMinutes()));
            if (!due.isEmpty()) {
                say(due, time);
                isSaid = true;
            }
        }
        if (isSaid) {
            keep();
        }
    }

    /** Whether an app ends within a time, and the user was not told for this one or a shorter. */
    private boolean isNews(App app, Duration time, Instant now) {
        Instant at = lifetimes.of(app).at();
        return at != null
                && !app.id().isEmpty()
                && Duration.between(now, at).compareTo(time) <= 0
                && lifetimes.warned(app.id()).orElse(Long.MAX_VALUE) > time.toMinutes();
    }

    /** An app that was renewed is told of again when its new end comes near. */
    private void forgetIfFar(App app, Instant now) {
        AppEnd end = lifetimes.of(app);
        Instant at = end.at();
        lifetimes
                .warned(app.id())
                .ifPresent(
                        minutes -> {
                            Instant far = now.plusSeconds(minutes * 60).plus(SLACK);
                            if (at != null && at.isAfter(far)) {
                                lifetimes.forgetWarning(app.id());
                            }
                        });
    }

    private void keep() {
        model.context()
                .jobs()
                .start(
                        () -> {
                            lifetimes.save();
                            return lifetimes;
                        },
                        done -> {},
                        failure -> {
                            // Saving says so in the log; the user is told once more at worst.
                        });
    }

    private void say(List<App> due, Duration time) {
        Texts texts = model.context().texts();
        boolean areCertain = due.stream().allMatch(app -> lifetimes.of(app).how().isCertain());
        List<String> ids = due.stream().map(App::id).toList();
        model.context()
                .notices()
                .say(
                        new Notices.Notice(
                                Notices.Tone.ATTENTION,
                                () -> texts.get(key(time), due.size()),
                                () ->
                                        names(due)
                                                + (areCertain
                                                        ? ""
                                                        : "\n"
                                                                + texts.get(
                                                                        "apps.warning.not-certain")),
                                new Notices.Action(
                                        () -> texts.get("apps.warning.renew"),
                                        () -> renewThose(ids))));
    }

    private static String key(Duration time) {
        if (time.compareTo(Duration.ofHours(24)) >= 0) {
            return "apps.warning.day";
        }
        return time.compareTo(Duration.ofHours(2)) >= 0
                ? "apps.warning.hours"
                : "apps.warning.minutes";
    }

    private String names(List<App> due) {
        Texts texts = model.context().texts();
        AppEndText ends = new AppEndText(texts, model.context().times());
        String names =
                due.stream()
                        .limit(MOST_NAMES)
                        .map(
                                app ->
                                        texts.get(
                                                "apps.warning.app",
                                                Printable.escape(app.name(), LONGEST_NAME),
                                                ends.date(lifetimes.of(app))))
                        .collect(Collectors.joining(", "));
        int more = due.size() - MOST_NAMES;
        return more > 0 ? names + " " + texts.get("apps.warning.more", more) : names;
    }

    /** The rows as they are by then; what is gone or has ended is left out by the sheet. */
    private void renewThose(List<String> ids) {
        renew.accept(model.table().all().stream().filter(app -> ids.contains(app.id())).toList());
    }

    private static void renew(ScreenModel<App, ?> model, List<App> apps) {
        Optional.ofNullable(model.account().get())
                .ifPresent(
                        account -> model.follow(ScreenLink.toList(model.kindId(), account.id())));
        model.actions().stream()
                .filter(ChangeAction.class::isInstance)
                .map(each -> (ChangeAction<App>) each)
                .filter(each -> each.operation().equals(LifetimeChange.OPERATION))
                .findFirst()
                .ifPresent(
                        action ->
                                new ActionStarter<>(
                                                model,
                                                () -> Objects.requireNonNull(MainWindow.get()),
                                                () -> {})
                                        .start(action, apps));
    }
}
