package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationCard;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationWords;
import io.github.dfconsole.ui.resource.detail.FieldList;

import java.util.Set;
import java.util.stream.Collectors;

/** Lists what was entered, for the review: what differs from the workspace comes first. */
record RunReview(RunFormViewModel form, Texts texts) {

    FieldList values() {
        FieldList list =
                new FieldList(texts)
                        .add("wizard.field.account", form.accountName())
                        .add("aiapps.column.workspace", form.choices().workspaceName())
                        .add("aiapps.run.prefix", form.prefix().entered())
                        .add("aiapps.run.changed", changed());
        form.configuration()
                .configuration()
                .ifPresent(entered -> list.addAcross(new ConfigurationCard(entered, texts)));
        return list;
    }

    private String changed() {
        Set<String> changed = form.configuration().changedFields();
        ConfigurationWords words = new ConfigurationWords(texts);
        return changed.isEmpty()
                ? texts.get("aiapps.run.changed.nothing")
                : changed.stream().map(words::field).collect(Collectors.joining(", "));
    }
}
