package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.service.Session;

import java.util.List;

/**
 * Changes user configurations of a notebook, once. When the outcome is unknown it is looked up, as
 * far as it can be: a masked value cannot be read back.
 */
public final class UserConfigurationChange {

    private final Session session;

    /** Changes over a session. */
    public UserConfigurationChange(Session session) {
        this.session = session;
    }

    /**
     * Sends new values. It blocks; interrupting the calling thread cancels.
     *
     * @throws ApiException if they were not taken over, or nobody can tell
     */
    public void send(String notebookId, List<UserConfiguration> values) throws ApiException {
        try {
            session.client().notebooks().setUserConfigurationList(notebookId, values);
        } catch (ApiException e) {
            boolean unknown = e.failure() instanceof ApiFailure.UnknownOutcome;
            if (!unknown || !isDone(notebookId, values)) {
                throw e;
            }
        }
    }

    private boolean isDone(String notebookId, List<UserConfiguration> values) {
        try {
            NotebookDetail now = session.notebook(notebookId);
            return values.stream().allMatch(value -> holds(now, value));
        } catch (ApiException e) {
            // That it cannot be read does not say that it was not changed.
            return false;
        }
    }

    /** Whether a notebook is known to have a value already; of a masked one that is not known. */
    public static boolean holds(NotebookDetail notebook, UserConfiguration value) {
        return notebook.userConfigurations().stream()
                .anyMatch(
                        setting ->
                                !setting.isMasking()
                                        && setting.name().equals(value.name())
                                        && setting.componentName().equals(value.componentName())
                                        && setting.value().equals(value.value()));
    }
}
