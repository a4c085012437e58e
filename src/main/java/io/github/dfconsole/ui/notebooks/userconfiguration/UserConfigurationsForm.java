package io.github.dfconsole.ui.notebooks.userconfiguration;

import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.UserConfigurationChange;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.ScrollArea;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.FormInputs;
import io.github.dfconsole.ui.form.FormMessage;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.resource.action.ActionForm;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The user configurations of a notebook as the form of an action, with the wizard's checks. */
public final class UserConfigurationsForm implements ActionForm {

    private static final double HEIGHT = 320;

    private final ScreenContext context;
    private final Texts texts;
    private final NotebookLookups lookups;
    private final String accountId;
    private final VBox fields = new VBox();
    private final ScrollArea scroll = new ScrollArea(fields);
    private final FormMessage message = new FormMessage("configuration-message");
    private @Nullable ChangeUserConfigurationsViewModel model;
    private @Nullable UserConfigurationForm form;

    /**
     * Creates the form, which has its fields as soon as the notebook is read.
     *
     * @param read reads the notebook, and hands it over or says why it could not
     * @param accountId the account the notebook belongs to
     */
    public UserConfigurationsForm(
            ScreenContext context,
            BiConsumer<Consumer<NotebookDetail>, Consumer<Throwable>> read,
            NotebookLookups lookups,
            String accountId) {
        this.context = context;
        this.texts = context.texts();
        this.lookups = lookups;
        this.accountId = accountId;
        fields.getStyleClass().add("confirm-content");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        message.setText(texts.get("detail.loading"));
        fields.getChildren().add(message);
        read.accept(this::show, this::sayFailure);
    }

    private void show(NotebookDetail notebook) {
        ChangeUserConfigurationsViewModel made =
                new ChangeUserConfigurationsViewModel(context.jobs(), lookups, notebook);
        UserConfigurationForm view =
                new UserConfigurationForm(
                        "configuration", made.form(), new FormInputs(context), texts);
        model = made;
        form = view;
        message.setText("");
        fields.getChildren()
                .setAll(new SpecsLine(made.specs(), texts, context.times()), view, message);
        made.place().addListener((property, before, now) -> view.focus(now.intValue()));
        made.unchanged()
                .addListener(
                        (property, before, now) ->
                                message.setText(
                                        now ? texts.get("configuration.nothing-changed") : ""));
        made.specs().state().addListener((property, before, now) -> focusWhenLoaded(view, now));
    }

    private static void focusWhenLoaded(UserConfigurationForm view, LookupState state) {
        if (state == LookupState.LOADED) {
            view.focus(0);
        }
    }

    private void sayFailure(Throwable failure) {
        message.setText(FailureText.of(failure, texts, context.times()).inOne());
    }

    @Override
    public Node content() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        UserConfigurationForm view = form;
        if (view != null) {
            view.focus(0);
        }
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        ChangeUserConfigurationsViewModel open = model;
        if (open != null && open.specs().state().get() == LookupState.LOADED) {
            open.submit(
                    values ->
                            then.accept(
                                    List.of(
                                            UserConfigurationChange.of(
                                                    accountId, open.notebook(), values))));
        }
    }

    @Override
    public void refused(Throwable cause) {
        ChangeUserConfigurationsViewModel open = model;
        if (open != null) {
            open.refused(cause);
        }
    }

    @Override
    public void close() {
        ChangeUserConfigurationsViewModel open = model;
        if (open != null) {
            open.close();
        }
    }
}
