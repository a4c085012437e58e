package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.service.validation.RefusalWords;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of a new app that the service refuses, as far as its message says. */
public enum RefusedAppField {
    /** Its name. */
    NAME,
    /** The account it is created for. */
    ACCOUNT,
    /** Its type. */
    TYPE,
    /** The queue. */
    QUEUE,
    /** How long it is to run. */
    LIFETIME,
    /** The description. */
    DESCRIPTION,
    /** The apps it needs. */
    NEEDS,
    /** Its components and their sizes. */
    COMPONENTS,
    /** All of it asks for more than the account may have. */
    QUOTA;

    private static final Pattern OVER_QUOTA =
            Pattern.compile("exceeded limit on resource quota", Pattern.CASE_INSENSITIVE);

    private static final Map<RefusedAppField, Pattern> WORDS =
            Map.ofEntries(
                    word(NAME, "(?:app ?)?name"),
                    word(ACCOUNT, "account ?(?:id|name)?"),
                    word(TYPE, "app ?type ?(?:id|name)?"),
                    word(QUEUE, "queue ?(?:name)?"),
                    word(LIFETIME, "lifetime"),
                    word(DESCRIPTION, "description"),
                    word(NEEDS, "dependent ?ids?"),
                    word(
                            COMPONENTS,
                            "components?|memory ?(?:mb)?|cpu ?(?:count)?|container ?(?:count)?"));

    private static Map.Entry<RefusedAppField, Pattern> word(RefusedAppField field, String words) {
        return Map.entry(field, RefusalWords.wholeWords(words));
    }

    /** The part that a message names; empty if it names none. It does not fail on any message. */
    public static Optional<RefusedAppField> of(String message) {
        if (OVER_QUOTA.matcher(message).find()) {
            return Optional.of(QUOTA);
        }
        return RefusalWords.read(message).flatMap(refusal -> refusal.first(WORDS));
    }

    /** Whether a message says that an app of this name exists already. */
    public static boolean isNameTaken(String message) {
        return of(message).filter(NAME::equals).isPresent()
                && RefusalWords.read(message).filter(RefusalWords::isNotAvailable).isPresent();
    }
}
