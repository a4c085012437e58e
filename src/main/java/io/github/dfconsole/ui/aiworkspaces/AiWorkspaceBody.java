package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The detail of an AI workspace: its fields, and the configurations it has had. */
record AiWorkspaceBody(Texts texts, Times times)
        implements DetailBody<AiWorkspace, AiWorkspaceDetail> {

    @Override
    public List<Node> parts(AiWorkspace row, @Nullable AiWorkspaceDetail detail) {
        Node fields = fields(row);
        return detail == null
                ? List.of(fields)
                : List.of(fields, new ConfigurationHistory(detail.contents(), texts, times));
    }

    private Node fields(AiWorkspace row) {
        return new FieldList(texts)
                .add("aiworkspaces.field.description", row.description())
                .add("aiworkspaces.field.account", row.accountName())
                .addCode("aiworkspaces.field.image", row.imageVersion())
                .addCode("aiworkspaces.field.id", row.id())
                .add(
                        "aiworkspaces.field.created",
                        new TimestampText(texts, times).exact(row.createdAt()))
                .add(
                        "aiworkspaces.field.modified",
                        new TimestampText(texts, times).exact(row.modifiedAt()));
    }
}
