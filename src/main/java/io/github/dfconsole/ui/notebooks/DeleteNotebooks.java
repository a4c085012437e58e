package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.notebooks.NotebookDeletion;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Consequences;
import io.github.dfconsole.ui.resource.action.Level;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** Deletes notebooks for good. */
record DeleteNotebooks(ScreenModel<Notebook, NotebookDetail> model)
        implements ChangeAction<Notebook> {

    private static final int LONGEST_NAME = 200;

    /** How many notebooks are read before asking; more would keep the user waiting. */
    private static final int MOST_READ = 10;

    @Override
    public ActionLabel label() {
        return new ActionLabel(
                "notebooks-delete",
                "notebooks.delete",
                Feather.TRASH_2,
                new KeyCodeCombination(KeyCode.DELETE),
                true);
    }

    @Override
    public Target target() {
        return Target.MANY;
    }

    @Override
    public Availability availability(Notebook row) {
        return Availability.ALLOWED;
    }

    @Override
    public String operation() {
        return NotebookDeletion.OPERATION;
    }

    @Override
    public Level level() {
        return Level.TYPE_NAME;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "notebooks.delete.question",
                "notebooks.delete.question-many",
                "notebooks.delete.consequences",
                "notebooks.state.deleting",
                "notebooks.delete.done",
                "notebooks.delete.already");
    }

    @Override
    public Change change(Notebook row) {
        Account account = model.account().get();
        return NotebookDeletion.of(account == null ? "" : account.id(), row.id(), row.name());
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return new NotebookDeletion(target);
    }

    @Override
    public Consequences consequences(Session session, List<Notebook> rows) throws ApiException {
        List<String> lines = new ArrayList<>();
        for (Notebook row : rows.subList(0, Math.min(rows.size(), MOST_READ))) {
            lines.add(consequence(session.notebook(row.id())));
        }
        return Consequences.of(lines);
    }

    private String consequence(NotebookDetail detail) {
        var texts = model.context().texts();
        NotebookDetail.AdditionalStorage storage = detail.additionalStorage();
        String name = Printable.escape(detail.name(), LONGEST_NAME);
        String state = ResourceState.of(detail.state(), texts).word();
        return storage == null
                ? texts.get("notebooks.delete.fact", name, state)
                : texts.get(
                        "notebooks.delete.fact-storage",
                        name,
                        state,
                        String.valueOf(storage.storageGB()));
    }
}
