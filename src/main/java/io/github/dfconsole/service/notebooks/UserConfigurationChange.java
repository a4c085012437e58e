package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;

import java.util.List;

/**
 * Changes user configurations of a notebook. A masked value cannot be read back, so that a change
 * of masked values alone cannot be seen.
 *
 * @param target the notebook
 * @param values the values to change, none of which the notebook is known to have; empty for a
 *     change of an earlier run of the console, whose values were not written down
 */
public record UserConfigurationChange(ChangeTarget target, List<UserConfiguration> values)
        implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "notebooks/setUserConfigurationList";

    /** Takes a copy of the values. */
    public UserConfigurationChange {
        values = List.copyOf(values);
    }

    /** A change to a notebook of an account. */
    public static UserConfigurationChange of(
            String accountId, NotebookDetail notebook, List<UserConfiguration> values) {
        return new UserConfigurationChange(
                new ChangeTarget(OPERATION, accountId, notebook.id(), notebook.name()), values);
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().notebooks().setUserConfigurationList(target.id(), values);
    }

    /** All values travel in one request: one of them that can be seen stands for all. */
    @Override
    public Sighting look(Session session) throws ApiException {
        NotebookDetail now = session.notebook(target.id());
        List<UserConfiguration> visible =
                values.stream().filter(value -> !isMasked(now, value)).toList();
        if (visible.isEmpty()) {
            return Sighting.NOT_VISIBLE;
        }
        return visible.stream().allMatch(value -> holds(now, value))
                ? Sighting.SEEN
                : Sighting.NOT_SEEN;
    }

    private static boolean isMasked(NotebookDetail notebook, UserConfiguration value) {
        return notebook.userConfigurations().stream()
                .anyMatch(setting -> setting.isMasking() && isAbout(setting, value));
    }

    /** Whether a notebook is known to have a value already; of a masked one that is not known. */
    public static boolean holds(NotebookDetail notebook, UserConfiguration value) {
        return notebook.userConfigurations().stream()
                .anyMatch(
                        setting ->
                                !setting.isMasking()
                                        && isAbout(setting, value)
                                        && setting.value().equals(value.value()));
    }

    private static boolean isAbout(NotebookDetail.Setting setting, UserConfiguration value) {
        return setting.name().equals(value.name())
                && setting.componentName().equals(value.componentName());
    }
}
