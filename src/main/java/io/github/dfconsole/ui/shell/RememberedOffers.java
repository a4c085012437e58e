package io.github.dfconsole.ui.shell;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.service.OfferedGroups;
import io.github.dfconsole.service.OfferedGroups.Answer;
import io.github.dfconsole.service.OfferedGroups.Group;
import io.github.dfconsole.service.OfferedGroups.State;
import io.github.dfconsole.service.offers.Absence;
import io.github.dfconsole.service.offers.Keys;
import io.github.dfconsole.service.offers.OfferStore;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Tells each screen whether its operations answered when the connection was tested, and remembers
 * what a test finds out. A list that answers is offered, whatever a test said. It belongs to the UI
 * thread.
 */
public final class RememberedOffers {

    private static final System.Logger LOG = System.getLogger(RememberedOffers.class.getName());

    private final Jobs jobs;
    private final OfferStore store;
    private final InstantSource clock;
    private final ShellViewModel shell;
    private @Nullable Keys open;

    /** Follows the connection of a window; nothing is read yet. */
    public RememberedOffers(
            Jobs jobs, OfferStore store, InstantSource clock, ShellViewModel shell) {
        this.jobs = jobs;
        this.store = store;
        this.clock = clock;
        this.shell = shell;
    }

    /** Begins to follow. */
    public void start() {
        shell.connection().addListener((property, before, now) -> opened(now));
        for (ResourceViewModel<?, ?> each : shell.resources()) {
            each.table()
                    .updatedAt()
                    .addListener(
                            (property, before, now) -> {
                                if (now != null) {
                                    heard(each, new Answer(State.ANSWERS, 0, ""));
                                }
                            });
            each.table().failure().addListener((property, before, now) -> failed(each, now));
        }
    }

    private static Keys keys(Connection connection) {
        return new Keys(connection.records().own(), connection.accessKeyEnding());
    }

    private void opened(@Nullable Connection connection) {
        shell.resources().forEach(each -> each.offer().remember(null));
        open = connection == null ? null : keys(connection);
        if (connection != null) {
            Keys of = keys(connection);
            jobs.start(() -> store.read(of), found -> show(of, found), RememberedOffers::say);
        }
    }

    /** What has answered since is not marked by what was read before. */
    private void show(Keys of, Map<Group, Absence> found) {
        if (!of.equals(open)) {
            return;
        }
        for (ResourceViewModel<?, ?> each : shell.resources()) {
            Absence absence = group(each).map(found::get).orElse(null);
            each.offer().remember(absence);
            if (absence != null && each.table().updatedAt().get() != null) {
                heard(each, new Answer(State.ANSWERS, 0, ""));
            }
        }
    }

    private void failed(ResourceViewModel<?, ?> resource, @Nullable Throwable failure) {
        if (failure instanceof ApiException api) {
            Answer answer = Answer.of(api.failure());
            if (answer.state().isAbsence()) {
                heard(resource, answer);
            }
        }
    }

    /** A permission may be missing on one account only, so use alone does not set a mark. */
    private void heard(ResourceViewModel<?, ?> resource, Answer answer) {
        Optional<Group> group = group(resource);
        Keys of = open;
        if (of != null && group.isPresent() && resource.offer().remembered().get() != null) {
            if (answer.state() == State.ANSWERS) {
                resource.offer().remember(null);
            }
            keep(of, new OfferedGroups(Map.of(group.get(), answer)));
        }
    }

    /** A test has found out which groups of operations answer. */
    public void tested(Connection connection, OfferedGroups found) {
        keep(keys(connection), found);
    }

    private void keep(Keys of, OfferedGroups found) {
        if (!found.answers().isEmpty()) {
            jobs.start(
                    () -> store.keep(of, found, clock.instant()),
                    now -> show(of, now),
                    RememberedOffers::say);
        }
    }

    /** It is only not remembered: a screen that is not offered still says so once it is opened. */
    private static void say(Throwable failure) {
        LOG.log(System.Logger.Level.WARNING, "Not remembered: what is offered", failure);
    }

    private static Optional<Group> group(ResourceViewModel<?, ?> resource) {
        return switch (resource.kindId()) {
            case "apps" -> Optional.of(Group.APPS);
            case "notebooks" -> Optional.of(Group.NOTEBOOKS);
            case "aiworkspaces" -> Optional.of(Group.AI_WORKSPACES);
            default -> Optional.empty();
        };
    }
}
