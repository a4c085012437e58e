package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.notebooks.acg.AcgSection;
import io.github.dfconsole.ui.notebooks.creation.NotebookSubmissions;
import io.github.dfconsole.ui.notebooks.keytab.KeytabSection;
import io.github.dfconsole.ui.notebooks.server.ServerText;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.detail.DetailSection;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.submission.TimelinePane;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The detail of a notebook: its way to RUNNING, network and storage, who may reach it, user
 * configurations.
 *
 * @param rules the part about the access control group of a notebook
 * @param keytab the part about an old keytab in a notebook, which is empty for most
 */
record NotebookBody(
        NotebookWork work,
        Texts texts,
        Times times,
        Function<Notebook, AcgSection> rules,
        Function<Notebook, KeytabSection> keytab)
        implements DetailBody<Notebook, NotebookDetail> {

    private static final int LONGEST_VALUE = 200;

    @Override
    public List<Node> parts(Notebook row, @Nullable NotebookDetail detail) {
        if (detail == null) {
            return List.of(keytab.apply(row), brief(row));
        }
        List<Node> parts = new ArrayList<>();
        timeline(row).ifPresent(parts::add);
        parts.add(keytab.apply(row));
        parts.add(fields(detail));
        parts.add(rules.apply(row));
        parts.add(settings(detail));
        return parts;
    }

    /** What the list says. */
    private Node brief(Notebook row) {
        return new FieldList(texts)
                .add("notebooks.column.type", row.typeName())
                .add("notebooks.column.server", ServerText.of(row.serverDesc(), texts))
                .add("notebooks.column.vpc", row.vpcName())
                .add("notebooks.column.subnet", row.subnetName())
                .addCode("notebooks.column.id", row.id())
                .add(
                        "notebooks.column.created",
                        new TimestampText(texts, times).exact(row.createdAt()));
    }

    /** A notebook that was created here has its way to RUNNING shown. */
    private Optional<Node> timeline(Notebook row) {
        return work.open()
                .flatMap(
                        workbench ->
                                workbench
                                        .following()
                                        .find(row.id())
                                        .map(
                                                watched ->
                                                        new TimelinePane(
                                                                watched,
                                                                workbench.following(),
                                                                NotebookSubmissions.texts(
                                                                        texts, times))));
    }

    private Node fields(NotebookDetail detail) {
        FieldList fields = network(detail);
        if (!detail.bucketName().isEmpty()) {
            fields.add("wizard.field.bucket", detail.bucketName());
        }
        return fields.addCode("notebooks.column.id", detail.id())
                .add(
                        "notebooks.column.created",
                        new TimestampText(texts, times).exact(detail.createdAt()));
    }

    private FieldList network(NotebookDetail detail) {
        return new FieldList(texts)
                .add("notebooks.column.type", detail.typeName())
                .addCode("notebooks.field.domain", detail.domain())
                .add("notebooks.column.server", ServerText.of(detail.serverDesc(), texts))
                .add("notebooks.field.storage", storage(detail.additionalStorage()))
                .add("notebooks.column.vpc", numbered(detail.vpcName(), detail.vpcNo()))
                .add("notebooks.column.subnet", numbered(detail.subnetName(), detail.subnetNo()))
                .add("notebooks.field.acg", numbered(detail.acgName(), detail.acgNo()))
                .add("notebooks.field.login-key", detail.loginKeyName())
                .add("notebooks.field.ssh-account", detail.sshAccount());
    }

    private String storage(NotebookDetail.@Nullable AdditionalStorage storage) {
        if (storage == null) {
            return "";
        }
        Integer size = storage.storageGB();
        return texts.get(
                "notebooks.storage",
                Printable.escape(storage.storageType()),
                size == null ? "–" : size.toString());
    }

    private static String numbered(String name, @Nullable Long number) {
        return number == null ? name : name + " (" + number + ")";
    }

    private Node settings(NotebookDetail detail) {
        DetailSection section =
                new DetailSection("notebooks-settings", texts.get("notebooks.settings"));
        for (NotebookDetail.Setting setting : detail.userConfigurations()) {
            Label component = new Label(Printable.escape(setting.componentName(), LONGEST_VALUE));
            component.getStyleClass().add("field-name");
            Label value = new Label(shown(setting));
            value.setWrapText(true);
            value.getStyleClass().add("monospace");
            section.addCard(setting.name(), component, value);
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
                : Printable.escape(setting.value().reveal(), LONGEST_VALUE);
    }
}
