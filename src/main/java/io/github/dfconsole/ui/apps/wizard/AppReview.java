package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.creation.AppSetup;
import io.github.dfconsole.service.apps.creation.ServiceTemplate;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.wizard.WizardStep;

import java.util.Map;
import java.util.stream.Collectors;

/** Lists what was entered on each step, for the review. */
final class AppReview {

    private final AppFormViewModel form;
    private final AppFields fields;
    private final AppChoices choices;
    private final Texts texts;

    AppReview(AppFormViewModel form, Texts texts) {
        this.form = form;
        this.fields = form.fields();
        this.choices = form.choices();
        this.texts = texts;
    }

    FieldList values(WizardStep step) {
        FieldList list = new FieldList(texts);
        switch ((AppStep) step) {
            case TYPE -> addType(list);
            case BASICS -> addBasics(list);
            case COMPONENTS -> addComponents(list);
            case REVIEW -> {
                // It is the list of the others.
            }
        }
        return list;
    }

    private void addType(FieldList list) {
        list.add("wizard.field.account", fields.accountName())
                .add("apps.field.type", choices.type().chosen(id -> id, ""));
    }

    private void addBasics(FieldList list) {
        list.add("apps.column.name", fields.name().entered())
                .add("apps.column.queue", choices.queue().chosen(name -> name, ""))
                .add(
                        "apps.create.lifetime.label",
                        LifetimeField.words(fields.lifetime().entered(), texts))
                .add("apps.field.description", fields.description().entered());
    }

    private void addComponents(FieldList list) {
        if (choices.hasNeed()) {
            list.add("apps.create.needs", choices.need().chosen(App::name, ""));
        }
        list.addCodeLines(
                        "apps.components",
                        form.components().rows().stream()
                                .map(this::line)
                                .collect(Collectors.joining("\n")))
                .add("apps.create.total", ComponentTable.sum(form, texts));
        addLinks(list);
    }

    private String line(ComponentRow row) {
        return texts.get(
                "apps.create.component.line",
                row.name().entered(),
                row.count().entered(),
                row.memory().entered(),
                row.cores().entered());
    }

    /** The links that will appear, with what is known of them filled in. */
    private void addLinks(FieldList list) {
        Map<String, String> links =
                choices.setup()
                        .chosen(AppSetup::template, java.util.Optional.<ServiceTemplate>empty())
                        .map(ServiceTemplate::quickLinks)
                        .orElse(Map.of());
        if (links.isEmpty()) {
            list.add("apps.links", texts.get("apps.create.links.none"));
            return;
        }
        links.forEach(
                (name, address) ->
                        list.addGivenCode(
                                name,
                                ServiceTemplate.filledIn(
                                        address, fields.accountName(), fields.name().entered())));
    }
}
