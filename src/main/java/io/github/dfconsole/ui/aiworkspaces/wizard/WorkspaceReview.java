package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationCard;
import io.github.dfconsole.ui.resource.detail.FieldList;

/** Lists what was entered, for the review. */
record WorkspaceReview(WorkspaceFormViewModel form, Texts texts) {

    FieldList values() {
        FieldList list =
                new FieldList(texts)
                        .add("wizard.field.account", form.accountName())
                        .add("aiworkspaces.column.name", form.fields().name().entered())
                        .add(
                                "aiworkspaces.field.description",
                                form.fields().description().entered());
        String name = form.configuration().fields().name().entered();
        if (!name.isEmpty()) {
            list.add("aiconfiguration.name", name);
        }
        form.configuration()
                .configuration()
                .ifPresent(entered -> list.addAcross(new ConfigurationCard(entered, texts)));
        return list;
    }
}
