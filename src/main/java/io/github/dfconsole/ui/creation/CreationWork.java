package io.github.dfconsole.ui.creation;

import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.OpenConnection;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What goes on with a kind of resource besides its list, over whichever connection is open: the
 * wizard, new resources that are watched, and creations that are not settled. It belongs to the UI
 * thread.
 *
 * @param <B> the type of what is at work over one connection
 */
public abstract class CreationWork<B extends CreationBench<?, ?, ?>> {

    private final ReadOnlyObjectWrapper<@Nullable B> workbench =
            new ReadOnlyObjectWrapper<>(this, "workbench");

    /** Starts while nothing is connected. */
    @SuppressWarnings("this-escape") // a property only keeps its owner
    protected CreationWork() {}

    /** Makes what is at work over a connection; nothing is asked yet. */
    protected abstract B begin(
            OpenConnection connection, ScreenContext context, CreationEvents events);

    /** A connection was opened: what is not settled of it is looked up. */
    final void opened(OpenConnection connection, ScreenContext context, CreationEvents events) {
        B opened = begin(connection, context, events);
        workbench.set(opened);
        opened.open();
    }

    /** The connection is about to be closed. */
    final void closed() {
        B open = workbench.get();
        workbench.set(null);
        if (open != null) {
            open.close();
        }
    }

    /** What is at work over the open connection; empty while there is none. */
    public final Optional<B> open() {
        return Optional.ofNullable(workbench.get());
    }

    /** What is at work over the open connection; its value is null while there is none. */
    public final ReadOnlyObjectProperty<@Nullable B> workbench() {
        return workbench.getReadOnlyProperty();
    }
}
