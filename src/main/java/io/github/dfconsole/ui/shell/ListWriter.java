package io.github.dfconsole.ui.shell;

import io.github.dfconsole.background.Job;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.lists.KeptList;
import io.github.dfconsole.service.lists.ListName;
import io.github.dfconsole.service.lists.ListStore;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps lists in the background: those that have changed at most once a minute, and all of them at
 * the end, so that their age is right. It belongs to the UI thread.
 */
final class ListWriter {

    private static final System.Logger LOG = System.getLogger(ListWriter.class.getName());
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_PENDING = 50;

    /** Tells whether a connection is still saved. It blocks. */
    @FunctionalInterface
    interface SavedCheck {

        /** Whether it is. */
        boolean isSaved(String connectionId) throws IOException;
    }

    /** A list to be kept, and whose it is. */
    private record Pending(String connectionId, KeptList<?> list) {}

    private final Jobs jobs;
    private final ListStore store;
    private final SavedCheck saved;
    private final Map<ListName, Pending> pending = new LinkedHashMap<>();
    private Job timer = Job.NONE;
    private boolean isDue;
    private Duration wait = SOON;

    ListWriter(Jobs jobs, ListStore store, SavedCheck saved) {
        this.jobs = jobs;
        this.store = store;
        this.saved = saved;
    }

    /** Takes a list to be kept in place of an earlier one. */
    void keep(String connectionId, ListName name, KeptList<?> list) {
        pending.remove(name);
        pending.put(name, new Pending(connectionId, list));
        if (pending.size() > MOST_PENDING) {
            pending.remove(pending.keySet().iterator().next());
        }
        if (!isDue) {
            isDue = true;
            timer = jobs.later(wait, this::write);
        }
    }

    /** Keeps nothing of what was taken and is not written yet. */
    void drop() {
        timer.cancel();
        isDue = false;
        pending.clear();
    }

    private void write() {
        isDue = false;
        wait = PAUSE;
        Map<ListName, Pending> taken = Map.copyOf(pending);
        jobs.start(
                () -> {
                    Map<ListName, Pending> changed = new LinkedHashMap<>(taken);
                    changed.entrySet()
                            .removeIf(each -> store.hasKept(each.getKey(), each.getValue().list()));
                    writeAll(changed);
                    return changed;
                },
                // A newer list of the same name stays.
                changed -> pending.entrySet().removeAll(changed.entrySet()),
                ListWriter::say);
    }

    private void writeAll(Map<ListName, Pending> lists) throws IOException {
        for (Map.Entry<ListName, Pending> each : lists.entrySet()) {
            String connectionId = each.getValue().connectionId();
            if (saved.isSaved(connectionId)) {
                store.keep(each.getKey(), each.getValue().list());
            }
            // It may have been removed just now, by another console.
            if (!saved.isSaved(connectionId)) {
                store.forget(connectionId);
            }
        }
    }

    /** It is only not remembered: the next start reads the list, as it would anyway. */
    private static void say(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        LOG.log(System.Logger.Level.WARNING, "Lists are not remembered ({0})", kind);
    }

    /**
     * Takes nothing more.
     *
     * @return writes what is not written yet; it blocks, and may be run on any thread
     */
    Runnable close() {
        timer.cancel();
        isDue = true;
        Map<ListName, Pending> last = Map.copyOf(pending);
        return () -> writeLast(last);
    }

    private void writeLast(Map<ListName, Pending> last) {
        try {
            writeAll(last);
        } catch (IOException e) {
            say(e);
        }
    }
}
