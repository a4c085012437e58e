package io.github.dfconsole.service.aiworkspaces;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.NotSentException;

import org.jspecify.annotations.Nullable;

/**
 * Replaces the configuration of an AI workspace: what is not in the new one is gone. It is not sent
 * if somebody else has set another one since the user saw it.
 *
 * @param target the workspace
 * @param configuration the new configuration; null for a change of an earlier run of the console,
 *     whose values were not written down
 * @param seen the configuration that the user has seen as the present one
 */
public record ConfigurationReplacement(
        ChangeTarget target, @Nullable AiAppTypeSpec configuration, PresentConfiguration seen)
        implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "aiworkspaces/setConfiguration";

    /** The replacement for a workspace of an account. */
    public static ConfigurationReplacement of(
            ChangeTarget target, AiAppTypeSpec configuration, PresentConfiguration seen) {
        return new ConfigurationReplacement(target, configuration, seen);
    }

    /** What is changed: a workspace of an account. */
    public static ChangeTarget target(String accountId, String id, String name) {
        return new ChangeTarget(OPERATION, accountId, id, name);
    }

    /** The change of an earlier run, of which nothing can be found out. */
    public static ConfigurationReplacement recovered(ChangeTarget target) {
        return new ConfigurationReplacement(target, null, PresentConfiguration.NONE);
    }

    @Override
    public Change prepared(Session session) throws ApiException, NotSentException {
        PresentConfiguration current = current(session);
        if (!current.isSameAs(seen)) {
            throw new ConfigurationChangedException(current);
        }
        return this;
    }

    private PresentConfiguration current(Session session) throws ApiException {
        Contents<AiWorkspaceConfig> history =
                session.client().aiWorkspaces().getConfigurationList(target.id());
        return LatestConfiguration.of(history.contents());
    }

    @Override
    public void send(Session session) throws ApiException {
        AiAppTypeSpec wanted = configuration;
        if (wanted == null) {
            throw new IllegalStateException("A change of an earlier run is not sent again");
        }
        session.client().aiWorkspaces().setConfiguration(target.id(), wanted);
    }

    /** The same configuration as before cannot be told from a new entry of it. */
    @Override
    public Sighting look(Session session) throws ApiException {
        AiAppTypeSpec wanted = configuration;
        if (wanted == null || seen.mayBe(wanted)) {
            return Sighting.NOT_VISIBLE;
        }
        return current(session).mayBe(wanted) ? Sighting.SEEN : Sighting.NOT_SEEN;
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
