package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.Field;

import java.util.EnumMap;
import java.util.Map;

/** The fields of a new notebook, in the order in which they stand on the pages. */
enum FormField {
    ACCOUNT(NotebookStep.BASICS),
    NAME(NotebookStep.BASICS),
    TYPE(NotebookStep.BASICS),
    VPC(NotebookStep.NETWORK),
    SUBNET(NotebookStep.NETWORK),
    SERVER_TYPE(NotebookStep.SERVER),
    STORAGE_TYPE(NotebookStep.SERVER),
    STORAGE_SIZE(NotebookStep.SERVER),
    LOGIN_KEY(NotebookStep.ACCESS),
    BUCKET(NotebookStep.ACCESS),
    /** The user configurations as a whole. */
    CONFIGURATIONS(NotebookStep.ACCESS);

    private final NotebookStep step;

    FormField(NotebookStep step) {
        this.step = step;
    }

    NotebookStep step() {
        return step;
    }

    Field<?> of(NotebookFormViewModel form) {
        NotebookFields fields = form.fields();
        return switch (this) {
            case ACCOUNT -> fields.account();
            case NAME -> fields.name();
            case TYPE -> fields.type();
            case VPC -> fields.vpc();
            case SUBNET -> fields.subnet();
            case SERVER_TYPE -> fields.serverType();
            case STORAGE_TYPE -> fields.storageType();
            case STORAGE_SIZE -> fields.storageSize();
            case LOGIN_KEY -> fields.loginKey();
            case BUCKET -> fields.bucket();
            case CONFIGURATIONS -> form.specsLoaded();
        };
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
