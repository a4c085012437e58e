package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.notebooks.acg.AcgSection;
import io.github.dfconsole.ui.resource.KindInfo;
import io.github.dfconsole.ui.resource.KindInfo.Scope;
import io.github.dfconsole.ui.resource.ResourceKind;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.ScreenExtension;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.table.ResourceColumn;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/**
 * Notebooks: JupyterLab inside a VPC.
 *
 * @param work what goes on with notebooks besides the list
 */
public record NotebooksKind(NotebookWork work) implements ResourceKind<Notebook, NotebookDetail> {

    @Override
    public KindInfo<Notebook> info() {
        return new KindInfo<>(
                "notebooks",
                Feather.BOOK_OPEN,
                Scope.ACCOUNT,
                NotebookColumns.STATE,
                Notebook::id,
                Notebook::name);
    }

    @Override
    public List<ResourceColumn<Notebook>> columns(ScreenContext context) {
        Texts texts = context.texts();
        return NotebookColumns.all(texts, context.times());
    }

    @Override
    public ResourceState stateOf(Notebook row, Texts texts) {
        return ResourceState.of(row.state(), texts);
    }

    @Override
    public Listing<Notebook> list(Session session, String accountId) throws ApiException {
        return session.notebooks(accountId);
    }

    @Override
    public NotebookDetail detail(Session session, String id) throws ApiException {
        return session.notebook(id);
    }

    @Override
    public DetailBody<Notebook, NotebookDetail> detailBody(
            ScreenModel<Notebook, NotebookDetail> model) {
        AcgSection rules = new AcgSection(model.context());
        return new NotebookBody(
                work,
                model.context().texts(),
                model.context().times(),
                row -> rules.show(model.session(), row.id()));
    }

    @Override
    public List<ResourceAction<Notebook>> actions(ScreenModel<Notebook, NotebookDetail> model) {
        return new NotebookActions(model, work).all();
    }

    @Override
    public ScreenExtension extension(ScreenModel<Notebook, NotebookDetail> model) {
        return new NotebookScreen(model, work);
    }
}
