package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.connection.profile.ProfileMarks;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.ui.ScreenContext;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The screen whose resources actions are about.
 *
 * @param <T> a row of the list
 */
public interface ActionHost<T> {

    /** The id of the kind; ids of nodes begin with it. */
    String kindId();

    /** What can be done. */
    List<ResourceAction<T>> actions();

    /** Whether an action can be carried out on a row, and if not, why. */
    Availability availability(ResourceAction<T> action, T row);

    /** Carries out changes. */
    ActionRunner<T> runner();

    /** The open session; null if there is none. */
    @Nullable Session session();

    /** What the open connection may do, and how much is asked before. */
    default ProfileMarks marks() {
        return runner().guard().marks();
    }

    /** What the user calls a resource. */
    String nameOf(T row);

    /** The name of the account whose resources are shown; empty if there is none. */
    String accountName();

    /** What every screen is given to work with. */
    ScreenContext context();
}
