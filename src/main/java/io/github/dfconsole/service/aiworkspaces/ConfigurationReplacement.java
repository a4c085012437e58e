package io.github.dfconsole.service.aiworkspaces;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.ConfigurationLikeness;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.NotSentException;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Replaces the configuration of an AI workspace: what is not in the new one is gone. It is not sent
 * if somebody else has set another one since the user saw it.
 *
 * @param target the workspace
 * @param configuration the new configuration; null for a change of an earlier run of the console,
 *     whose values were not written down
 * @param seen the configuration that the user has seen as the present one
 * @param latestBefore how many entries the history had, and the time of its latest, just before it
 *     was sent; null if that was not read
 */
public record ConfigurationReplacement(
        ChangeTarget target,
        @Nullable AiAppTypeSpec configuration,
        PresentConfiguration seen,
        @Nullable HistoryMark latestBefore)
        implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "aiworkspaces/setConfiguration";

    /** The replacement for a workspace of an account. */
    public static ConfigurationReplacement of(
            ChangeTarget target, AiAppTypeSpec configuration, PresentConfiguration seen) {
        return new ConfigurationReplacement(target, configuration, seen, null);
    }

    /** What is changed: a workspace of an account. */
    public static ChangeTarget target(String accountId, String id, String name) {
        return new ChangeTarget(OPERATION, accountId, id, name);
    }

    /** The change of an earlier run, of which nothing can be found out. */
    public static ConfigurationReplacement recovered(ChangeTarget target) {
        return new ConfigurationReplacement(target, null, PresentConfiguration.NONE, null);
    }

    @Override
    public Change prepared(Session session) throws ApiException, NotSentException {
        AiAppTypeSpec wanted = configuration;
        if (wanted != null && !MaskedConfiguration.maskedNames(wanted).isEmpty()) {
            throw new MaskedValueException();
        }
        List<AiWorkspaceConfig> history = history(session);
        PresentConfiguration current = LatestConfiguration.of(history);
        if (!current.isSameAs(seen)) {
            throw new ConfigurationChangedException(current);
        }
        return new ConfigurationReplacement(target, wanted, seen, HistoryMark.of(history));
    }

    private List<AiWorkspaceConfig> history(Session session) throws ApiException {
        return session.client().aiWorkspaces().getConfigurationList(target.id()).contents();
    }

    @Override
    public void send(Session session) throws ApiException {
        AiAppTypeSpec wanted = configuration;
        if (wanted == null) {
            throw new IllegalStateException("A change of an earlier run is not sent again");
        }
        session.client().aiWorkspaces().setConfiguration(target.id(), wanted);
    }

    /**
     * What was sent may have been put in order, and defaults may have been added. That something is
     * still there which was to go may be such a default, but only in a new entry; and the same
     * configuration as before can only be told from it by a new entry.
     */
    @Override
    public Sighting look(Session session) throws ApiException {
        AiAppTypeSpec wanted = configuration;
        if (wanted == null) {
            return Sighting.NOT_VISIBLE;
        }
        List<AiWorkspaceConfig> history = history(session);
        HistoryMark mark = latestBefore;
        boolean isNew = mark != null && mark.isBefore(history);
        boolean isThere =
                LatestConfiguration.of(history).possible().stream()
                        .filter(each -> ConfigurationLikeness.holds(each, wanted))
                        .anyMatch(each -> isNew || !mayBeAsBefore(each, wanted));
        if (isThere) {
            return Sighting.SEEN;
        }
        return seen.mayBe(wanted) ? Sighting.NOT_VISIBLE : Sighting.NOT_SEEN;
    }

    private boolean mayBeAsBefore(AiAppTypeSpec read, AiAppTypeSpec wanted) {
        return seen.mayBe(read)
                || seen.possible().stream()
                        .anyMatch(before -> ConfigurationLikeness.keeps(read, wanted, before));
    }

    @Override
    public boolean isRepeatSafe() {
        return configuration != null;
    }

    @Override
    public String toString() {
        return "ConfigurationReplacement[" + target + "]";
    }
}
