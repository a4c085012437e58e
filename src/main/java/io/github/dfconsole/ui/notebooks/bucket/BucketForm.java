package io.github.dfconsole.ui.notebooks.bucket;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.notebooks.BucketChange;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.RefusalMessage;
import io.github.dfconsole.service.notebooks.RefusedField;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.resource.action.ActionForm;

import javafx.scene.Node;

import java.util.List;
import java.util.function.Consumer;

/** The bucket that a notebook is to be linked to. */
final class BucketForm implements ActionForm {

    private static final RefusedField BUCKET = new RefusedField.Plain(RefusedField.Field.BUCKET);
    private static final String ID = "notebooks-new-bucket";

    private final Notebook notebook;
    private final String accountId;
    private final BucketViewModel bucket;
    private final FormInputs inputs;
    private final Node content;

    BucketForm(
            Notebook notebook, String accountId, NotebookLookups lookups, ScreenContext context) {
        this.notebook = notebook;
        this.accountId = accountId;
        this.bucket = new BucketViewModel(context.jobs(), lookups);
        this.inputs = new FormInputs(context);
        this.content = new BucketInput(bucket, inputs, context.texts(), context.times()).node(ID);
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void focusFirst() {
        Node input = inputs.find(bucket.name());
        if (input != null) {
            input.requestFocus();
        }
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        bucket.name().check(() -> handOver(then));
    }

    private void handOver(Consumer<List<Change>> then) {
        if (bucket.name().problem().get() != null) {
            focusFirst();
            return;
        }
        String name = bucket.name().entered();
        then.accept(List.of(BucketChange.of(accountId, notebook.id(), notebook.name(), name)));
    }

    @Override
    public void refused(Throwable cause) {
        boolean isAboutIt =
                cause instanceof ApiException api
                        && RefusalMessage.refusedField(api.failure().report().message(), List.of())
                                .filter(BUCKET::equals)
                                .isPresent();
        if (isAboutIt) {
            bucket.name().refuse(Problem.REFUSED);
        }
        focusFirst();
    }

    @Override
    public void close() {
        bucket.lookups().forEach(LookupViewModel::close);
    }
}
