package io.github.dfconsole.ui.notebooks.bucket;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.notebooks.BucketChange;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionForm;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Links a notebook to another bucket.
 *
 * @param model the screen of notebooks
 * @param lookups what is looked up over the open connection; empty while there is none
 * @param label how it looks
 */
public record ChangeBucket(
        ScreenModel<Notebook, NotebookDetail> model,
        Supplier<Optional<NotebookLookups>> lookups,
        ActionLabel label)
        implements ChangeAction<Notebook> {

    private static final int LONGEST_NAME = 120;

    @Override
    public Target target() {
        return Target.ONE;
    }

    @Override
    public Availability availability(Notebook row) {
        return Availability.ALLOWED;
    }

    @Override
    public String operation() {
        return BucketChange.OPERATION;
    }

    @Override
    public Level level() {
        return Level.WARN;
    }

    @Override
    public Texts texts() {
        return Texts.ofOne(
                "notebooks.bucket.question",
                "notebooks.bucket.text",
                "notebooks.state.changing",
                "notebooks.bucket.done");
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return recovered(target, Map.of());
    }

    @Override
    public Change recovered(ChangeTarget target, Map<String, String> memory) {
        return BucketChange.recovered(target, memory);
    }

    /** Says what the notebook is linked to; mostly the service does not tell, which is said. */
    @Override
    public Consequences consequences(Session session, List<Notebook> rows) throws ApiException {
        String linked = session.notebook(rows.getFirst().id()).bucketName();
        String words =
                linked.isEmpty()
                        ? model.context().texts().get("notebooks.bucket.untold")
                        : model.context()
                                .texts()
                                .get(
                                        "notebooks.bucket.present",
                                        Printable.escape(linked, LONGEST_NAME));
        return Consequences.of(List.of(words));
    }

    @Override
    public Optional<ActionForm> form(Notebook row) {
        Account account = model.account().get();
        String accountId = account == null ? "" : account.id();
        return lookups.get().map(found -> new BucketForm(row, accountId, found, model.context()));
    }
}
