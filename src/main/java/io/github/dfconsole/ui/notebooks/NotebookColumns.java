package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.notebooks.server.ServerText;
import io.github.dfconsole.ui.resource.ResourceState;
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceColumn.Kind;

import java.util.List;

/** The columns of the notebook table. */
final class NotebookColumns {

    static final String STATE = "state";

    private NotebookColumns() {}

    static List<ResourceColumn<Notebook>> all(
            Texts texts, Times times, ResourceColumn<Notebook> keytab) {
        TimestampText shown = new TimestampText(texts, times);
        return List.of(
                ResourceColumn.text("name", "notebooks.column.name", 150, Notebook::name),
                ResourceColumn.text("id", "notebooks.column.id", 200, Notebook::id).as(Kind.HIDDEN),
                ResourceColumn.<Notebook>text(
                                STATE,
                                "notebooks.column.state",
                                126,
                                row -> ResourceState.of(row.state(), texts).word())
                        .as(Kind.PICKED_FROM),
                keytab,
                ResourceColumn.text("type", "notebooks.column.type", 100, Notebook::typeName),
                ResourceColumn.text(
                        "server",
                        "notebooks.column.server",
                        260,
                        row -> ServerText.of(row.serverDesc(), texts)),
                ResourceColumn.text("vpc", "notebooks.column.vpc", 130, Notebook::vpcName)
                        .as(Kind.PICKED_FROM),
                ResourceColumn.text("subnet", "notebooks.column.subnet", 140, Notebook::subnetName),
                ResourceColumn.time(
                        "created", "notebooks.column.created", Notebook::createdAt, shown));
    }
}
