package io.github.dfconsole.launch;

import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.service.change.ChangeLog;
import io.github.dfconsole.service.change.ChangeSender;
import io.github.dfconsole.settings.Preferences;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.accounts.AccountFiles;
import io.github.dfconsole.ui.accounts.AccountsKind;
import io.github.dfconsole.ui.aiapps.AiAppsKind;
import io.github.dfconsole.ui.aiapps.submit.RunWork;
import io.github.dfconsole.ui.aiworkspaces.AiWorkspacesKind;
import io.github.dfconsole.ui.apps.AppsKind;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.notebooks.NotebookWork;
import io.github.dfconsole.ui.notebooks.NotebooksKind;
import io.github.dfconsole.ui.resource.ResourceKind;
import io.github.dfconsole.ui.resource.ResourceViewModel;
import io.github.dfconsole.ui.resource.action.RunTools;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The kinds of resources there are. The window shows all of them, and knows none of them. */
public final class ResourceKinds {

    /** The kind that is shown first, unless the user chose another. */
    public static final String FIRST_SHOWN = "aiworkspaces";

    private ResourceKinds() {}

    /**
     * All kinds, in the order of the navigation.
     *
     * @param folder where drafts, presets and journals are kept
     * @param clock this machine's clock
     */
    public static List<ResourceKind<?, ?>> all(Path folder, InstantSource clock) {
        Lifetimes lifetimes = new Lifetimes(new LifetimeStore(folder), clock);
        RunWork runs = new RunWork(folder);
        KeytabResetRecords resets = KeytabResetRecords.in(folder);
        return List.of(
                new AccountsKind(AccountFiles.in(folder), lifetimes, resets),
                new AppsKind(lifetimes, folder),
                new NotebooksKind(new NotebookWork(folder), resets),
                new AiWorkspacesKind(folder, runs),
                new AiAppsKind(runs));
    }

    /** The id of the kind to show first: the one that the user chose, if there is such a kind. */
    static String firstShown(Preferences chosen, List<ResourceViewModel<?, ?>> kinds) {
        String wanted = chosen.firstScreen().get();
        return kinds.stream()
                .map(ResourceViewModel::kindId)
                .filter(id -> id.equals(wanted))
                .findFirst()
                .orElse(FIRST_SHOWN);
    }

    /**
     * The view-models of all kinds.
     *
     * @param folder where drafts, presets and journals are kept
     */
    public static List<ResourceViewModel<?, ?>> viewModels(Path folder, ScreenContext context) {
        ChangeLog log = new ChangeLog(folder.resolve("change-journal"));
        RunTools tools =
                new RunTools(
                        context.jobs(), context.clock(), new ChangeSender(log, context.clock()));
        List<ResourceViewModel<?, ?>> models = new ArrayList<>();
        all(folder, context.clock())
                .forEach(kind -> models.add(new ResourceViewModel<>(kind, context, tools)));
        models.forEach(
                each ->
                        each.table()
                                .autoRefresh()
                                .follow(context.settings().preferences().refreshInterval()));
        return models;
    }
}
