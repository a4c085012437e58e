package io.github.dfconsole.ui.aiworkspaces.change;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.aiworkspaces.ConfigurationChangedException;
import io.github.dfconsole.service.aiworkspaces.ConfigurationReplacement;
import io.github.dfconsole.service.aiworkspaces.LatestConfiguration;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;
import io.github.dfconsole.ui.aiconfiguration.Purpose;
import io.github.dfconsole.ui.form.FormMessage;
import io.github.dfconsole.ui.form.LookupStatus;
import io.github.dfconsole.ui.form.LookupViewModel;
import io.github.dfconsole.ui.resource.action.ActionForm;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** A new configuration for a workspace as the form of an action; it starts from the present one. */
final class ConfigurationForm implements ActionForm {

    private final ScreenContext context;
    private final AiWorkspace row;
    private final WorkspaceSource source;
    private final LookupViewModel<AiWorkspaceDetail> reading;
    private final VBox content = new VBox();
    private final FormMessage message = new FormMessage("aiworkspaces-configure-message");
    private final BooleanProperty heldBack = new SimpleBooleanProperty(this, "heldBack", true);
    private @Nullable ReplacementViewModel model;
    private @Nullable ReplacementView view;
    private Runnable grown = () -> {};
    private boolean isFocusWanted;

    private ConfigurationForm(ScreenContext context, AiWorkspace row, WorkspaceSource source) {
        this.context = context;
        this.row = row;
        this.source = source;
        reading =
                new LookupViewModel<>(
                        context.jobs(), AiWorkspaceDetail::id, AiWorkspaceDetail::name);
        content.getStyleClass().add("confirm-content");
        content.getChildren().add(line());
    }

    /** Says how reading goes; it is tried again over the connection that is open by then. */
    private LookupStatus line() {
        reading.state().addListener((property, before, now) -> grown.run());
        return new LookupStatus(
                        "aiworkspaces-configure-reading", reading, context.texts(), context.times())
                .retryingBy(this::read);
    }

    private void read() {
        reading.loadOne(source.reading(row));
    }

    /** Reads the workspace, and shows its configuration. */
    static ConfigurationForm of(ScreenContext context, AiWorkspace row, WorkspaceSource source) {
        ConfigurationForm form = new ConfigurationForm(context, row, source);
        form.reading
                .value()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                form.show(now);
                            }
                        });
        form.read();
        return form;
    }

    private void show(AiWorkspaceDetail detail) {
        ReplacementViewModel made =
                new ReplacementViewModel(
                        new ConfigurationFormViewModel(
                                context.jobs(), source.images(), Purpose.WORKSPACE),
                        ConfigurationReplacement.target(source.accountId(), row.id(), row.name()),
                        LatestConfiguration.of(detail.contents()));
        ReplacementView shown = new ReplacementView(made, context);
        model = made;
        view = shown;
        made.form().changed().addListener((property, before, now) -> message.setText(""));
        made.drift().addListener((property, before, now) -> drifted(shown, now));
        heldBack.bind(made.drift().isNotNull());
        content.getChildren().setAll(shown, message);
        if (isFocusWanted) {
            shown.focusFirst();
        }
        grown.run();
    }

    private void drifted(ReplacementView shown, ReplacementViewModel.@Nullable Drift drift) {
        shown.show(drift);
        grown.run();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void focusFirst() {
        ReplacementView shown = view;
        isFocusWanted = shown == null;
        if (shown != null) {
            shown.focusFirst();
        }
    }

    @Override
    public void onGrown(Runnable fit) {
        grown = fit;
    }

    @Override
    public ObservableBooleanValue isHeldBack() {
        return heldBack;
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        ReplacementViewModel open = model;
        ReplacementView shown = view;
        if (open != null && shown != null) {
            shown.check(() -> handOver(open, then));
        }
    }

    private void handOver(ReplacementViewModel open, Consumer<List<Change>> then) {
        open.change()
                .ifPresentOrElse(
                        change -> then.accept(List.of(change)),
                        () ->
                                message.setText(
                                        context.texts().get("configuration.nothing-changed")));
    }

    @Override
    public void refused(Throwable cause) {
        ReplacementViewModel open = model;
        ReplacementView shown = view;
        if (open == null || shown == null) {
            return;
        }
        if (cause instanceof ConfigurationChangedException changed) {
            open.drifted(changed.current());
        } else if (cause instanceof ApiException refusal) {
            open.refused(refusal.failure()).ifPresent(shown::focus);
        }
    }

    @Override
    public void close() {
        reading.close();
        ReplacementViewModel open = model;
        if (open != null) {
            open.form().close();
        }
    }
}
