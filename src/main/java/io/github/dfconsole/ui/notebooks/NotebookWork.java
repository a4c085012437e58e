package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.OpenConnection;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What goes on with notebooks besides the list, over whichever connection is open: the wizard, new
 * notebooks that are watched, and creations that are not settled. It belongs to the UI thread.
 */
public final class NotebookWork {

    private final NotebookFiles files;
    private final ReadOnlyObjectWrapper<@Nullable NotebookWorkbench> workbench =
            new ReadOnlyObjectWrapper<>(this, "workbench");

    /** Starts while nothing is connected. */
    public NotebookWork(NotebookFiles files) {
        this.files = files;
    }

    /** A connection was opened: what is not settled of it is looked up. */
    void opened(OpenConnection connection, ScreenContext context, NotebookEvents events) {
        NotebookWorkbench opened =
                new NotebookWorkbench(context.jobs(), context.clock(), files, connection, events);
        workbench.set(opened);
        opened.open();
    }

    /** The connection is about to be closed. */
    void closed() {
        NotebookWorkbench open = workbench.get();
        workbench.set(null);
        if (open != null) {
            open.close();
        }
    }

    /** What is at work over the open connection; empty while there is none. */
    public Optional<NotebookWorkbench> open() {
        return Optional.ofNullable(workbench.get());
    }

    /** What is at work over the open connection; its value is null while there is none. */
    public ReadOnlyObjectProperty<@Nullable NotebookWorkbench> workbench() {
        return workbench.getReadOnlyProperty();
    }
}
