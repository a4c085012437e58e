package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.keytab.KeytabResetRecords;
import io.github.dfconsole.ui.notebooks.acg.AcgSection;
import io.github.dfconsole.ui.notebooks.keytab.KeytabColumn;
import io.github.dfconsole.ui.notebooks.keytab.KeytabSection;
import io.github.dfconsole.ui.notebooks.keytab.NotebookKeytabs;
import io.github.dfconsole.ui.resource.KindInfo;
import io.github.dfconsole.ui.resource.KindInfo.Scope;
import io.github.dfconsole.ui.resource.ResourceKind;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.ScreenExtension;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.table.ResourceColumn;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;

/**
 * Notebooks: JupyterLab inside a VPC.
 *
 * @param work what goes on with notebooks besides the list
 * @param keytabs which of them hold a keytab that no longer works
 */
public record NotebooksKind(NotebookWork work, NotebookKeytabs keytabs)
        implements ResourceKind<Notebook, NotebookDetail> {

    /**
     * Creates the kind.
     *
     * @param resets which resets of keytabs are known
     */
    public NotebooksKind(NotebookWork work, KeytabResetRecords resets) {
        this(work, new NotebookKeytabs(resets));
    }

    @Override
    public KindInfo<Notebook> info() {
        return new KindInfo<>(
                "notebooks",
                Feather.BOOK_OPEN,
                Scope.ACCOUNT,
                NotebookColumns.STATE,
                Notebook.class,
                Notebook::id,
                Notebook::name);
    }

    @Override
    public List<ResourceColumn<Notebook>> columns(ScreenContext context) {
        Texts texts = context.texts();
        return NotebookColumns.all(
                texts, context.times(), new KeytabColumn(keytabs, texts).column());
    }

    @Override
    public Map<String, Callback<TableColumn<Notebook, Notebook>, TableCell<Notebook, Notebook>>>
            cells(ScreenModel<Notebook, NotebookDetail> model) {
        return Map.of(KeytabColumn.ID, new KeytabColumn(keytabs, model.context().texts()).cells());
    }

    @Override
    public ResourceState stateOf(Notebook row, Texts texts) {
        return ResourceState.of(row.state(), texts);
    }

    @Override
    public Listing<Notebook> list(Session session, String accountId) throws ApiException {
        return keytabs.list(session, accountId);
    }

    @Override
    public NotebookDetail detail(Session session, String id) throws ApiException {
        return session.notebook(id);
    }

    @Override
    public DetailBody<Notebook, NotebookDetail> detailBody(
            ScreenModel<Notebook, NotebookDetail> model) {
        AcgSection rules = new AcgSection(model.context());
        KeytabSection keytab = new KeytabSection(model, keytabs);
        return new NotebookBody(
                work,
                model.context().texts(),
                model.context().times(),
                row -> rules.show(model.session(), row.id()),
                keytab::show);
    }

    @Override
    public List<ResourceAction<Notebook>> actions(ScreenModel<Notebook, NotebookDetail> model) {
        return new NotebookActions(model, work).all();
    }

    @Override
    public ScreenExtension extension(ScreenModel<Notebook, NotebookDetail> model) {
        Jobs jobs = model.context().jobs();
        // Another window may have noted a reset, or the account may be gone.
        model.table()
                .updatedAt()
                .addListener((property, before, now) -> keytabs.resets().refresh(jobs));
        return new NotebookScreen(
                model, work, connection -> keytabs.opened(connection.name(), jobs));
    }
}
