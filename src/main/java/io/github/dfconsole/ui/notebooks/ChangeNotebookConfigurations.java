package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.notebooks.UserConfigurationChange;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationsForm;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.action.ActionForm;
import io.github.dfconsole.ui.resource.action.ActionLabel;
import io.github.dfconsole.ui.resource.action.Availability;
import io.github.dfconsole.ui.resource.action.ChangeAction;
import io.github.dfconsole.ui.resource.action.Level;

import java.util.List;
import java.util.Optional;

/** Changes user configurations of one notebook, which are asked for in a form. */
record ChangeNotebookConfigurations(
        ScreenModel<Notebook, NotebookDetail> model, NotebookWork work, ActionLabel label)
        implements ChangeAction<Notebook> {

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
        return UserConfigurationChange.OPERATION;
    }

    @Override
    public Level level() {
        return Level.CONFIRM;
    }

    @Override
    public Texts texts() {
        return Texts.ofOne(
                "configuration.change.title",
                "configuration.change.text",
                "notebooks.state.changing",
                "configuration.changed");
    }

    @Override
    public Change recovered(ChangeTarget target) {
        return new UserConfigurationChange(target, List.of());
    }

    @Override
    public Optional<ActionForm> form(Notebook row) {
        Account account = model.account().get();
        return work.open()
                .map(
                        workbench ->
                                new UserConfigurationsForm(
                                        model.context(),
                                        (then, failed) ->
                                                model.detail().withDetail(row, then, failed),
                                        workbench.lookups(),
                                        account == null ? "" : account.id()));
    }
}
