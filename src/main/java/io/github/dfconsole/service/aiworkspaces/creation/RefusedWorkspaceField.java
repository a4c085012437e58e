package io.github.dfconsole.service.aiworkspaces.creation;

import io.github.dfconsole.service.validation.RefusalWords;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of a new AI workspace that the service refuses, as far as its message says. */
public enum RefusedWorkspaceField {
    /** Its name. */
    NAME,
    /** The account it is created for. */
    ACCOUNT,
    /** The description. */
    DESCRIPTION,
    /** The image. */
    IMAGE,
    /** The command. */
    COMMAND,
    /** The command's arguments. */
    ARGS,
    /** The number of CPU cores. */
    CORES,
    /** The memory. */
    MEMORY,
    /** The number of GPUs. */
    GPUS,
    /** The model of the GPUs. */
    GPU_MODEL,
    /** The ports. */
    PORTS,
    /** The user package. */
    PACKAGE;

    private static final Map<RefusedWorkspaceField, Pattern> WORDS =
            Map.ofEntries(
                    word(NAME, "(?:ai ?)?(?:workspace ?)?name"),
                    word(ACCOUNT, "account ?(?:id|name)?"),
                    word(DESCRIPTION, "description"),
                    word(IMAGE, "(?:docker ?)?image"),
                    word(COMMAND, "command"),
                    word(ARGS, "args?"),
                    word(CORES, "cpu ?(?:count)?"),
                    word(MEMORY, "memory ?(?:mb)?"),
                    word(GPUS, "gpu ?(?:count)?"),
                    word(GPU_MODEL, "gpu ?model"),
                    word(PORTS, "(?:expose ?tcp ?)?ports?"),
                    word(PACKAGE, "user ?package ?(?:uri)?"));

    private static Map.Entry<RefusedWorkspaceField, Pattern> word(
            RefusedWorkspaceField field, String words) {
        return Map.entry(field, RefusalWords.wholeWords(words));
    }

    /** The part that a message names; empty if it names none. It does not fail on any message. */
    public static Optional<RefusedWorkspaceField> of(String message) {
        return RefusalWords.read(message).flatMap(refusal -> refusal.first(WORDS));
    }

    /** Whether a message says that an AI workspace of this name exists already. */
    public static boolean isNameTaken(String message) {
        return of(message).filter(NAME::equals).isPresent()
                && RefusalWords.read(message).filter(RefusalWords::isNotAvailable).isPresent();
    }
}
