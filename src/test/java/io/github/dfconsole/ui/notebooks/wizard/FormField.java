package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.Field;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The fields of a new notebook, in the order in which they stand on the pages. */
enum FormField {
    ACCOUNT(NotebookStep.BASICS, form -> form.fields().account()),
    NAME(NotebookStep.BASICS, form -> form.fields().name()),
    TYPE(NotebookStep.BASICS, form -> form.fields().type()),
    VPC(NotebookStep.NETWORK, form -> form.fields().vpc()),
    SUBNET(NotebookStep.NETWORK, form -> form.fields().subnet()),
    SERVER_TYPE(NotebookStep.SERVER, form -> form.fields().serverType()),
    STORAGE_TYPE(NotebookStep.SERVER, form -> form.fields().storageType()),
    STORAGE_SIZE(NotebookStep.SERVER, form -> form.fields().storageSize()),
    LOGIN_KEY(NotebookStep.ACCESS, form -> form.fields().loginKey()),
    BUCKET(NotebookStep.ACCESS, form -> form.fields().bucket()),
    /** The user configurations as a whole. */
    CONFIGURATIONS(NotebookStep.ACCESS, NotebookFormViewModel::specsLoaded);

    private final NotebookStep step;
    private final Function<NotebookFormViewModel, Field<?>> finder;

    FormField(NotebookStep step, Function<NotebookFormViewModel, Field<?>> finder) {
        this.step = step;
        this.finder = finder;
    }

    NotebookStep step() {
        return step;
    }

    Field<?> of(NotebookFormViewModel form) {
        return finder.apply(form);
    }

    /** What is marked, the single user configurations apart. */
    static Map<FormField, Problem> problems(NotebookFormViewModel form) {
        Map<FormField, Problem> problems = new EnumMap<>(FormField.class);
        for (FormField each : values()) {
            Problem problem = each.of(form).problem().get();
            if (problem != null) {
                problems.put(each, problem);
            }
        }
        return problems;
    }

    /** Which of them a field is; a single user configuration counts among them all. */
    static FormField which(Field<?> field, NotebookFormViewModel form) {
        for (FormField each : values()) {
            if (each.of(form) == field) {
                return each;
            }
        }
        return CONFIGURATIONS;
    }
}
