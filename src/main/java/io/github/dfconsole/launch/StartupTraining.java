package io.github.dfconsole.launch;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.ui.notebooks.NotebookWorkbench;
import io.github.dfconsole.ui.resource.ResourceListViewModel;
import io.github.dfconsole.ui.resource.table.SortKey;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Walks through the main screens on the sandbox, and ends. The package is built with a record of
 * what such a walk needs, so that the console starts quickly. It belongs to the UI thread.
 */
final class StartupTraining {

    private static final System.Logger LOG = System.getLogger(StartupTraining.class.getName());

    /** So long is each screen looked at: long enough to be drawn, with what is loaded later. */
    private static final Duration LOOK = Duration.ofMillis(700);

    private static final int MOST_LOOKS = 60;

    private record Step(BooleanSupplier ready, Runnable action) {}

    private final Jobs jobs;
    private final ShellViewModel shell;
    private final Settings settings;
    private final Consumer<Boolean> ended;
    private final Deque<Step> steps = new ArrayDeque<>();
    private int looks;

    /**
     * Plans the walk.
     *
     * @param connect leaves the connect page for the sandbox
     * @param ended is told at the end whether every screen was reached
     */
    StartupTraining(
            Jobs jobs,
            ShellViewModel shell,
            Settings settings,
            Runnable connect,
            Consumer<Boolean> ended) {
        this.jobs = jobs;
        this.shell = shell;
        this.settings = settings;
        this.ended = ended;
        add(() -> true, connect);
        walk(shell.workspaces());
        add(() -> true, () -> shell.screen().set(ShellViewModel.Screen.NOTEBOOKS));
        walk(shell.notebooks());
        add(() -> shell.notebooks().desk().get() != null, () -> desk().openWizard());
        add(() -> desk().wizard().get() != null, () -> desk().closeWizard());
        add(() -> true, () -> look(ThemeChoice.DARK, Language.KOREAN));
        add(() -> true, () -> look(ThemeChoice.LIGHT, Language.ENGLISH));
    }

    private void walk(ResourceListViewModel<?, ?> list) {
        BooleanSupplier loaded =
                () ->
                        list.table().state().get() == TableState.ROWS
                                && !list.table().rows().isEmpty();
        add(
                loaded,
                () -> {
                    String column = list.table().columns().getFirst().id();
                    list.table().sortBy(List.of(new SortKey(column, false)));
                    list.table().filter().set("a");
                });
        add(loaded, () -> list.table().filter().set(""));
        add(loaded, () -> selectFirst(list));
        add(() -> list.detail().get() != null, list::closeDetail);
    }

    private static <T> void selectFirst(ResourceListViewModel<T, ?> list) {
        list.table().select(list.table().rows().getFirst());
        list.openDetail();
    }

    private NotebookWorkbench desk() {
        return Objects.requireNonNull(shell.notebooks().desk().get());
    }

    private void look(ThemeChoice theme, Language language) {
        settings.theme().set(theme);
        settings.language().set(language);
    }

    private void add(BooleanSupplier ready, Runnable action) {
        steps.add(new Step(ready, action));
    }

    /** Sets out. */
    void start() {
        jobs.later(LOOK, this::goOn);
    }

    private void goOn() {
        Step next = steps.peek();
        if (next == null || looks++ > MOST_LOOKS) {
            ended.accept(next == null);
            return;
        }
        if (goesWell(next)) {
            start();
        } else {
            ended.accept(false);
        }
    }

    /** Nobody is there to see an error: the build would wait for an end that does not come. */
    private boolean goesWell(Step next) {
        try {
            if (next.ready().getAsBoolean()) {
                steps.remove();
                next.action().run();
            }
            return true;
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "The rehearsal cannot go on", e);
            return false;
        }
    }
}
