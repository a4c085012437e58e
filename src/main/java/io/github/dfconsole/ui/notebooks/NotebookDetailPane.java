package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.failure.FailurePane;
import io.github.dfconsole.ui.notebooks.creation.NotebookState;
import io.github.dfconsole.ui.notebooks.creation.NotebookSubmissions;
import io.github.dfconsole.ui.resource.detail.DetailPane;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.submission.TimelinePane;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The selected notebook: what the list knows at once, the rest when it has come. */
final class NotebookDetailPane {

    private static final int LONGEST_NAME = 200;

    private final NotebooksViewModel model;
    private final ScreenContext around;
    private final Texts texts;
    private final Times times;
    private final DetailPane pane;
    private final FailurePane failure;
    private final Actions actions;

    /**
     * What can be done with a notebook.
     *
     * @param close closes the pane
     * @param copy opens the wizard with the same choices
     * @param change asks for new user configurations
     * @param delete asks whether the notebook is to be deleted
     */
    record Actions(
            Runnable close,
            Consumer<NotebookDetail> copy,
            Consumer<NotebookDetail> change,
            Runnable delete) {}

    NotebookDetailPane(NotebooksViewModel model, ScreenContext around, Actions actions) {
        this.model = model;
        this.around = around;
        this.texts = around.texts();
        this.times = around.times();
        this.actions = actions;
        this.failure = new FailurePane("notebooks-detail-failed", texts, times, model::loadDetail);
        this.pane =
                new DetailPane(
                        "notebooks-detail",
                        "notebooks.detail",
                        texts,
                        model::shown,
                        actions.close());
        pane.follow(model, this::render);
        // Nothing else that is shown changes with it, and the keyboard stays where it is.
        model.deleting().addListener((SetChangeListener<String>) change -> showState());
    }

    Node node() {
        return pane;
    }

    private void render() {
        Notebook selected = model.table().selected().get();
        if (selected == null) {
            return;
        }
        pane.setName(selected.name());
        showState();
        Throwable failed = model.detailFailure().get();
        NotebookDetail detail = model.detail().get();
        if (failed != null) {
            failure.show(failed, "notebooks.detail-failed");
            pane.setBody(brief(selected), failure);
        } else if (detail == null) {
            pane.setBody(brief(selected), pane.loading(texts.get("notebooks.detail-loading")));
        } else {
            List<Node> parts = new ArrayList<>();
            parts.add(actions(selected, detail));
            timeline(selected).ifPresent(parts::add);
            parts.add(fields(detail));
            parts.add(settings(detail));
            pane.setBody(parts.toArray(Node[]::new));
        }
    }

    private void showState() {
        Notebook selected = model.table().selected().get();
        if (selected != null) {
            NotebookState.show(selected.state(), model.isDeleting(selected), pane.state(), texts);
        }
    }

    /** One that was created here has its way to RUNNING shown. */
    private Optional<Node> timeline(Notebook selected) {
        NotebookWorkbench desk = model.desk().get();
        return desk == null
                ? Optional.empty()
                : desk.following()
                        .find(selected.id())
                        .map(
                                followed ->
                                        new TimelinePane(
                                                followed,
                                                desk.following(),
                                                NotebookSubmissions.texts(texts, times)));
    }

    private Node brief(Notebook selected) {
        return new FieldList(texts)
                .add("notebooks.column.type", selected.typeName())
                .add("notebooks.column.server", selected.serverDesc())
                .add("notebooks.column.vpc", selected.vpcName())
                .add("notebooks.column.subnet", selected.subnetName())
                .addCode("notebooks.column.id", selected.id())
                .add("notebooks.column.created", times.exact(selected.createdAt()));
    }

    private Node actions(Notebook selected, NotebookDetail detail) {
        Button open = button("notebooks-open", "notebooks.open", Feather.EXTERNAL_LINK);
        Optional<URI> address = address(detail.domain());
        open.setDisable(address.isEmpty() || !selected.state().equals(NotebookState.RUNNING));
        open.setOnAction(event -> address.ifPresent(around.browser()));
        Button ssh = button("notebooks-ssh", "notebooks.copy-ssh", Feather.TERMINAL);
        ssh.setDisable(address.isEmpty() || detail.sshAccount().isEmpty());
        ssh.setOnAction(
                event ->
                        address.ifPresent(
                                uri ->
                                        DetailPane.copy(
                                                "ssh "
                                                        + detail.sshAccount()
                                                        + "@"
                                                        + uri.getHost())));
        Button same = button("notebooks-clone", "notebooks.clone", Feather.COPY);
        same.setOnAction(event -> actions.copy().accept(detail));
        Button change = button("notebooks-change", "notebooks.change", Feather.SLIDERS);
        change.disableProperty().bind(deleting(selected));
        change.setOnAction(event -> actions.change().accept(detail));
        Button remove = button("notebooks-delete", "notebooks.delete", Feather.TRASH_2);
        remove.getStyleClass().add("danger");
        remove.disableProperty().bind(deleting(selected));
        remove.setOnAction(event -> actions.delete().run());
        // A narrow pane has them in two lines.
        FlowPane line = new FlowPane(open, ssh, same, change, remove);
        line.getStyleClass().add("button-flow");
        return line;
    }

    private ObservableBooleanValue deleting(Notebook notebook) {
        return Bindings.createBooleanBinding(() -> model.isDeleting(notebook), model.deleting());
    }

    private Button button(String id, String key, Feather icon) {
        Button button = new Button(texts.get(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Only what is certainly a web page is opened. */
    private static Optional<URI> address(String domain) {
        try {
            URI uri = URI.create(domain.contains("://") ? domain : "https://" + domain);
            boolean web = "https".equals(uri.getScheme()) && uri.getHost() != null;
            return web ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Node fields(NotebookDetail detail) {
        NotebookDetail.AdditionalStorage storage = detail.additionalStorage();
        return new FieldList(texts)
                .add("notebooks.column.type", detail.typeName())
                .addCode("notebooks.field.domain", detail.domain())
                .add("notebooks.column.server", detail.serverDesc())
                .add(
                        "notebooks.field.storage",
                        storage == null
                                ? ""
                                : texts.get(
                                        "notebooks.storage",
                                        Printable.escape(storage.storageType()),
                                        number(storage.storageGB())))
                .add("notebooks.column.vpc", numbered(detail.vpcName(), detail.vpcNo()))
                .add("notebooks.column.subnet", numbered(detail.subnetName(), detail.subnetNo()))
                .add("notebooks.field.acg", numbered(detail.acgName(), detail.acgNo()))
                .add("notebooks.field.login-key", detail.loginKeyName())
                .add("notebooks.field.ssh-account", detail.sshAccount())
                .addCode("notebooks.column.id", detail.id())
                .add("notebooks.column.created", times.exact(detail.createdAt()));
    }

    private Node settings(NotebookDetail detail) {
        Label title = new Label(texts.get("notebooks.settings"));
        title.getStyleClass().add("section-title");
        VBox section = new VBox(title);
        section.setId("notebooks-settings");
        section.getStyleClass().add("detail-section");
        for (NotebookDetail.Setting setting : detail.userConfigurations()) {
            Label component = new Label(Printable.escape(setting.componentName(), LONGEST_NAME));
            component.getStyleClass().add("field-name");
            Label what = new Label(Printable.escape(setting.name(), LONGEST_NAME));
            what.getStyleClass().add("card-title");
            Label value = new Label(shown(setting));
            value.setWrapText(true);
            value.getStyleClass().add("monospace");
            VBox card = new VBox(what, component, value);
            card.getStyleClass().add("card-box");
            section.getChildren().add(card);
        }
        return section;
    }

    /** A masked value is not shown, whatever the service sends in its place. */
    private static String shown(NotebookDetail.Setting setting) {
        if (!setting.value().isPresent()) {
            return "–";
        }
        return setting.isMasking()
                ? Printable.MASK
                : Printable.escape(setting.value().reveal(), LONGEST_NAME);
    }

    private static String numbered(String name, @Nullable Long number) {
        return number == null ? name : name + " (" + number + ")";
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }
}
