package io.github.dfconsole.service.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.service.Listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The AI apps of an account by the AI workspace they were run from. The service tells that by the
 * name of the workspace alone, so runs of one that was deleted count for a later one of its name.
 */
public final class RunsByWorkspace {

    private final Map<String, WorkspaceRuns> runs;
    private final WorkspaceRuns none;

    private RunsByWorkspace(Map<String, WorkspaceRuns> runs, WorkspaceRuns none) {
        this.runs = Map.copyOf(runs);
        this.none = none;
    }

    /** Sorts the AI apps of an account by their workspace. */
    public static RunsByWorkspace of(Listing<AiApp> all) {
        Map<String, List<AiApp>> byName =
                all.rows().stream()
                        .filter(run -> !run.workspaceName().isEmpty())
                        .sorted(WorkspaceRuns.LATEST_FIRST)
                        .collect(Collectors.groupingBy(AiApp::workspaceName));
        Map<String, WorkspaceRuns> runs = new HashMap<>();
        byName.forEach((name, of) -> runs.put(name, new WorkspaceRuns(of, all.isComplete())));
        return new RunsByWorkspace(runs, new WorkspaceRuns(List.of(), all.isComplete()));
    }

    /** The runs of the workspace of a name. */
    public WorkspaceRuns of(String workspaceName) {
        return runs.getOrDefault(workspaceName, none);
    }
}
