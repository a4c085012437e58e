package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.aiworkspaces.ConfigurationReplacement;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.NotSentException;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.List;
import java.util.Optional;

/**
 * Sets a configuration again that an AI workspace had before, as a new entry of its history.
 *
 * @param words the texts
 * @param label how it looks
 * @param accountId the account that the workspace belongs to
 * @param earlier the earlier configuration
 * @param now the present one, as it was shown
 */
record UseAgain(
        io.github.dfconsole.text.Texts words,
        ActionLabel label,
        String accountId,
        AiAppTypeSpec earlier,
        PresentConfiguration now)
        implements ChangeAction<AiWorkspace> {

    private static final int LONGEST_NAMES = 300;

    @Override
    public Target target() {
        return Target.ONE;
    }

    @Override
    public Availability availability(AiWorkspace row) {
        return WorkspaceChanges.availability(row);
    }

    @Override
    public String operation() {
        return ConfigurationReplacement.OPERATION;
    }

    @Override
    public Level level() {
        return Level.WARN;
    }

    @Override
    public Texts texts() {
        return Texts.ofOne(
                "aiworkspaces.again.question",
                "aiworkspaces.configure.text",
                "aiworkspaces.configure.pending",
                "aiworkspaces.configure.done");
    }

    @Override
    public Change change(AiWorkspace row) {
        return ConfigurationReplacement.of(
                ConfigurationReplacement.target(accountId, row.id(), row.name()), earlier, now);
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return ConfigurationReplacement.recovered(target);
    }

    /** Whether it can be sent at all is one of them. */
    @Override
    public boolean waitsForConsequences() {
        return true;
    }

    /** What differs was read already: the replacement is not sent if that is out of date. */
    @Override
    public Consequences consequences(Session session, List<AiWorkspace> rows) {
        List<String> masked = MaskedConfiguration.maskedNames(earlier);
        if (!masked.isEmpty()) {
            String names = Printable.escape(String.join(", ", masked), LONGEST_NAMES);
            return inTheWay(words.get("aiworkspaces.again.masked", names));
        }
        if (now.isUnclear()) {
            return Consequences.of(List.of(words.get("aiconfiguration.unclear")));
        }
        List<ConfigurationDifference> differences =
                ConfigurationDifference.between(ReplacementViewModel.orEmpty(now.any()), earlier);
        return differences.isEmpty()
                ? inTheWay(words.get("aiworkspaces.again.same"))
                : Consequences.of(new DifferenceText(words).firstLines(differences));
    }

    private static Consequences inTheWay(String why) {
        return new Consequences(List.of(Consequences.Line.of(why)), true);
    }

    @Override
    public Optional<String> whyNotSent(NotSentException cause) {
        return WorkspaceChanges.whyNotSent(cause, words);
    }

    /** Configurations may have secrets in them. */
    @Override
    public String toString() {
        return "UseAgain[" + accountId + "]";
    }
}
