package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.EndWarning;
import io.github.dfconsole.service.apps.LifetimeChange;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.ui.control.MainWindow;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ScreenExtension;
import io.github.dfconsole.ui.resource.ScreenLink;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionStarter;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.ServiceClock;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Warns of apps of the loaded list that end soon: once for each app and each time before its end,
 * in this run and in later ones; in one notice, so that little is covered. It also has the list
 * read a second time where that shows what a lifetime means. It belongs to the UI thread.
 */
public final class EndWarnings implements ScreenExtension {

    /** An end that moves by less is the same end. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    private static final Duration PACE = Duration.ofMinutes(1);

    private final ScreenModel<App, ?> model;
    private final Lifetimes lifetimes;
    private final ServiceClock clock;
    private final SecondRead secondRead;
    private final Consumer<List<App>> renew;
    private @Nullable Said said;

    /** What the user is told now, and of which apps. */
    private record Said(List<App> apps, Notice notice) {}

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
        leaveOutWhatIsFar(apps, now);
        List<App> due = new ArrayList<>();
        for (Duration time : EndWarning.TIMES) {
            List<App> news = apps.stream().filter(app -> isNews(app, time, now)).toList();
            news.forEach(app -> lifetimes.warn(app.id(), time.toMinutes()));
            due.addAll(news);
        }
        if (!due.isEmpty()) {
            say(due, now);
            keep();
        }
    }

    /** Whether an app ends within a time, and the user was not told for this one or a shorter. */
    private boolean isNews(App app, Duration time, Instant now) {
        return !app.id().isEmpty()
                && isWithin(app, time, now)
                && lifetimes.warned(app.id()).orElse(Long.MAX_VALUE) > time.toMinutes();
    }

    private boolean isWithin(App app, Duration time, Instant now) {
        Instant at = lifetimes.of(app).at();
        return at != null && Duration.between(now, at).compareTo(time) <= 0;
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

    /** Says it in one notice, together with what is still said of other apps. */
    private void say(List<App> news, Instant now) {
        List<App> due = new ArrayList<>(news);
        stillSaid().stream().filter(app -> !isAmong(app, due)).forEach(due::add);
        sayInstead(due, now);
    }

    private List<App> stillSaid() {
        Said before = said;
        return before != null && model.context().notices().shown().contains(before.notice())
                ? before.apps()
                : List.of();
    }

    /** What was renewed or has ended is not warned of any longer. */
    private void leaveOutWhatIsFar(List<App> apps, Instant now) {
        List<App> before = stillSaid();
        List<App> near =
                apps.stream()
                        .filter(app -> isAmong(app, before))
                        .filter(app -> isWithin(app, EndWarning.TIMES.getLast(), now))
                        .toList();
        if (near.size() < before.size()) {
            sayInstead(near, now);
        }
    }

    private void sayInstead(List<App> due, Instant now) {
        Notices notices = model.context().notices();
        if (said != null) {
            notices.dismiss(said.notice());
            said = null;
        }
        if (due.isEmpty()) {
            return;
        }
        EndWarningText text = new EndWarningText(model.context(), lifetimes, due, now);
        List<String> ids = due.stream().map(App::id).toList();
        Notices.Action renewal = new Notices.Action(text::action, () -> renewThose(ids));
        Notice notice = new Notice(Notices.Tone.ATTENTION, text::title, text::text, renewal);
        said = new Said(List.copyOf(due), notice);
        notices.say(notice);
    }

    private static boolean isAmong(App app, List<App> apps) {
        return apps.stream().anyMatch(each -> each.id().equals(app.id()));
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
