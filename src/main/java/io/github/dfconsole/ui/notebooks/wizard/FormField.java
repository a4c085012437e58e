package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.notebooks.RefusedField;

/** What is entered or chosen, in the order in which it stands on the pages. */
public enum FormField {
    ACCOUNT(Step.BASICS),
    NAME(Step.BASICS),
    TYPE(Step.BASICS),
    VPC(Step.NETWORK),
    SUBNET(Step.NETWORK),
    SERVER_TYPE(Step.SERVER),
    STORAGE_TYPE(Step.SERVER),
    STORAGE_SIZE(Step.SERVER),
    LOGIN_KEY(Step.ACCESS),
    BUCKET(Step.ACCESS),
    /** The user configurations as a whole. */
    CONFIGURATIONS(Step.ACCESS);

    private final Step step;

    FormField(Step step) {
        this.step = step;
    }

    /** The field the service speaks of when it refuses one. */
    static FormField of(RefusedField.Field named) {
        return switch (named) {
            case ACCOUNT -> ACCOUNT;
            case NAME -> NAME;
            case TYPE -> TYPE;
            case VPC -> VPC;
            case SUBNET -> SUBNET;
            case SERVER_TYPE -> SERVER_TYPE;
            case STORAGE_TYPE -> STORAGE_TYPE;
            case STORAGE_SIZE -> STORAGE_SIZE;
            case LOGIN_KEY -> LOGIN_KEY;
            case BUCKET -> BUCKET;
        };
    }

    /** The page it stands on. */
    public Step step() {
        return step;
    }
}
