package io.github.dfconsole.launch;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.LocalAction;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.detail.DetailViewModel;
import io.github.dfconsole.ui.resource.table.SortKey;
import io.github.dfconsole.ui.resource.table.TableState;
import io.github.dfconsole.ui.shell.ShellViewModel;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Opens the main screens on the sandbox one after the other, and ends. The build of the package
 * records which classes that loads, and makes the start-up cache from it. It belongs to the UI
 * thread.
 */
final class StartupTraining {

    private static final System.Logger LOG = System.getLogger(StartupTraining.class.getName());

    /** How long each screen is shown: long enough to load its rows and draw them. */
    private static final Duration STEP_TIME = Duration.ofMillis(700);

    private static final int MAX_TRIES = 60;

    private record Step(BooleanSupplier ready, Runnable action) {}

    private final Jobs jobs;
    private final Settings settings;
    private final Consumer<Boolean> ended;
    private final Deque<Step> steps = new ArrayDeque<>();
    private int tries;

    /**
     * Plans the steps.
     *
     * @param connect connects to the sandbox
     * @param ended receives at the end whether every screen was reached
     */
    StartupTraining(
            Jobs jobs,
            ShellViewModel shell,
            Settings settings,
            Runnable connect,
            Consumer<Boolean> ended) {
        this.jobs = jobs;
        this.settings = settings;
        this.ended = ended;
        plan(shell, connect);
    }

    private void plan(ShellViewModel shell, Runnable connect) {
        add(() -> true, connect);
        for (ResourceViewModel<?, ?> list : shell.resources()) {
            add(() -> true, () -> shell.screen().set(list));
            walk(list);
            openForms(list);
        }
        add(() -> true, () -> show(ThemeChoice.DARK, Language.KOREAN));
        add(() -> true, () -> show(ThemeChoice.LIGHT, Language.ENGLISH));
    }

    private void walk(ResourceViewModel<?, ?> list) {
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
        add(() -> hasAnswer(list.detail()), list.detail()::close);
    }

    /** Some details may not be read: the service refuses them, and the pane shows the failure. */
    private static boolean hasAnswer(DetailViewModel<?, ?> detail) {
        return detail.detail().get() != null || detail.failure().get() != null;
    }

    private static <T> void selectFirst(ResourceViewModel<T, ?> list) {
        list.table().select(list.table().rows().getFirst());
        list.detail().open();
    }

    /** Opens and closes the forms that create something. */
    private <T> void openForms(ResourceViewModel<T, ?> list) {
        for (ResourceAction<T> action : list.actions()) {
            if (action instanceof LocalAction<T> local
                    && local.target() == ResourceAction.Target.NONE) {
                add(() -> list.session() != null, () -> local.run().accept(List.of()));
                add(
                        () -> list.extension().inPlaceOfList().get() != null,
                        list.extension()::backToList);
            }
        }
    }

    private void show(ThemeChoice theme, Language language) {
        settings.theme().set(theme);
        settings.language().set(language);
    }

    private void add(BooleanSupplier ready, Runnable action) {
        steps.add(new Step(ready, action));
    }

    /** Starts with the first step. */
    void start() {
        jobs.later(STEP_TIME, this::runNext);
    }

    private void runNext() {
        Step next = steps.peek();
        if (next == null || tries++ > MAX_TRIES) {
            ended.accept(next == null);
            return;
        }
        if (succeeds(next)) {
            start();
        } else {
            ended.accept(false);
        }
    }

    /** Runs a step that is ready. An exception must end the training, or the build would hang. */
    private boolean succeeds(Step next) {
        try {
            if (next.ready().getAsBoolean()) {
                steps.remove();
                next.action().run();
            }
            return true;
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "The start-up training cannot go on", e);
            return false;
        }
    }
}
