package io.github.dfconsole.ui.notebooks.acg;

import io.github.dfconsole.api.model.AcgRule;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.notebooks.AcgRules;
import io.github.dfconsole.ui.form.LookupViewModel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * The rules of the access control group of the notebook that is shown. They are read when the user
 * asks for them, and forgotten when another notebook is shown. It belongs to the UI thread.
 */
final class AcgRulesViewModel {

    private final LookupViewModel<AcgRule> lookup;
    private @Nullable Session session;
    private String notebookId = "";

    /** Shows no notebook yet. */
    AcgRulesViewModel(Jobs jobs) {
        lookup = new LookupViewModel<>(jobs, AcgRules::number, AcgRule::portRange);
    }

    /** Turns to a notebook; what was read of the same one stays. */
    void show(@Nullable Session connection, String id) {
        if (connection == session && id.equals(notebookId)) {
            return;
        }
        session = connection;
        notebookId = id;
        lookup.await();
    }

    /** Reads the rules, again if they were read before. */
    void read() {
        Session connection = session;
        String id = notebookId;
        if (connection != null) {
            lookup.load(() -> AcgRules.of(connection, id));
        }
    }

    /** How reading goes. */
    LookupViewModel<AcgRule> lookup() {
        return lookup;
    }

    /**
     * The rules of one direction, in the order in which the service sent them.
     *
     * @param isInbound whether those about what comes in; null for those that do not tell
     */
    List<AcgRule> rules(@Nullable Boolean isInbound) {
        return lookup.choices().stream()
                .filter(rule -> Objects.equals(rule.isInboundRule(), isInbound))
                .toList();
    }
}
