package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.service.aiworkspaces.WorkspaceDeletion;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Deletes AI workspaces for good, and names the runs of them that are still going.
 *
 * @param words the texts
 * @param label how it looks
 * @param source tells which account the workspaces belong to
 */
record DeleteWorkspace(
        io.github.dfconsole.text.Texts words, ActionLabel label, WorkspaceSource source)
        implements ChangeAction<AiWorkspace> {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMED = 10;

    @Override
    public Target target() {
        return Target.MANY;
    }

    @Override
    public Availability availability(AiWorkspace row) {
        return WorkspaceChanges.availability(row);
    }

    @Override
    public String operation() {
        return WorkspaceDeletion.OPERATION;
    }

    @Override
    public Level level() {
        return Level.TYPE_NAME;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "aiworkspaces.delete.question",
                "aiworkspaces.delete.question-many",
                "aiworkspaces.delete.text",
                "aiworkspaces.delete.pending",
                "aiworkspaces.delete.done",
                "aiworkspaces.delete.already");
    }

    @Override
    public Change change(AiWorkspace row) {
        return WorkspaceDeletion.of(source.accountId(), row.id(), row.name());
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return new WorkspaceDeletion(target);
    }

    @Override
    public boolean waitsForConsequences() {
        return true;
    }

    /** The list of runs names their workspace and not its id. */
    @Override
    public Consequences consequences(Session session, List<AiWorkspace> rows) {
        Set<String> names = rows.stream().map(AiWorkspace::name).collect(Collectors.toSet());
        try {
            Listing<AiApp> runs = session.aiApps(source.accountId());
            List<AiApp> open =
                    runs.rows().stream()
                            .filter(run -> names.contains(run.workspaceName()))
                            .filter(run -> !RunState.of(run).hasEnded())
                            .toList();
            return Consequences.of(lines(open, runs.isComplete()));
        } catch (ApiException e) {
            return Consequences.of(List.of(words.get("aiworkspaces.delete.runs-unknown")));
        }
    }

    private List<String> lines(List<AiApp> open, boolean areAllListed) {
        List<String> lines = new ArrayList<>();
        if (!areAllListed) {
            lines.add(words.get("aiworkspaces.delete.runs-missing"));
        } else if (open.isEmpty()) {
            lines.add(words.get("aiworkspaces.delete.no-runs"));
        }
        open.stream().limit(MOST_NAMED).map(this::line).forEach(lines::add);
        if (open.size() > MOST_NAMED) {
            lines.add(words.get("aiworkspaces.delete.more-runs", open.size() - MOST_NAMED));
        }
        return lines;
    }

    private String line(AiApp run) {
        return words.get(
                RunState.of(run).isGoing()
                        ? "aiworkspaces.delete.run"
                        : "aiworkspaces.delete.run-maybe",
                Printable.escape(run.name(), LONGEST_NAME),
                Printable.escape(run.workspaceName(), LONGEST_NAME));
    }
}
