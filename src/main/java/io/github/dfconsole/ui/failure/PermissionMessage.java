package io.github.dfconsole.ui.failure;

import java.util.Locale;

/** Which permission to ask for, told from the name of the operation that was denied. */
final class PermissionMessage {

    private PermissionMessage() {}

    /** The words for an operation, for example {@code notebooks/create}. */
    static FailureMessage of(String operation) {
        String verb = operation.substring(operation.indexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (verb.startsWith("get") || verb.startsWith("check")) {
            return FailureMessage.MAY_NOT_VIEW;
        }
        if (verb.startsWith("create") || verb.startsWith("submit")) {
            return FailureMessage.MAY_NOT_CREATE;
        }
        return verb.startsWith("delete")
                ? FailureMessage.MAY_NOT_DELETE
                : FailureMessage.MAY_NOT_CHANGE;
    }
}
