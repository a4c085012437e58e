package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.service.notebooks.RefusedField.Field;
import io.github.dfconsole.service.notebooks.RefusedField.Setting;
import io.github.dfconsole.service.validation.RefusalWords;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a refusal to create a notebook is about, as its words tell. */
public final class RefusalMessage {

    private static final Pattern SETTING =
            Pattern.compile("(?:notebook )?user configuration ", Pattern.CASE_INSENSITIVE);

    /** The names of the fields in the samples and in the request. */
    private static final Map<Field, Pattern> WORDS =
            Map.ofEntries(
                    word(Field.NAME, "(?:notebook ?)?name"),
                    word(Field.ACCOUNT, "account ?(?:id|name)?"),
                    word(Field.TYPE, "(?:notebook ?)?type ?(?:code|name)?"),
                    word(Field.VPC, "vpc ?(?:no|name)?"),
                    word(Field.SUBNET, "subnet ?(?:no|name)?"),
                    word(Field.SERVER_TYPE, "server ?type ?(?:code)?"),
                    word(Field.STORAGE_TYPE, "storage ?type"),
                    word(Field.STORAGE_SIZE, "storage ?(?:gb|size)"),
                    word(Field.LOGIN_KEY, "login ?key ?(?:name)?"),
                    word(Field.BUCKET, "bucket ?(?:name)?"));

    private RefusalMessage() {}

    /**
     * The field that a message names; empty if it names none. It does not fail, whatever the
     * message.
     *
     * @param message the message of a refusal
     * @param settings the settings there are: {@code a.b.c} does not show where the component ends
     *     and the name begins
     */
    public static Optional<RefusedField> refusedField(
            String message, Collection<Setting> settings) {
        return RefusalWords.read(message)
                .flatMap(
                        refusal ->
                                isAboutSettings(refusal)
                                        ? setting(refusal, settings)
                                        : refusal.first(WORDS).map(RefusedField.Plain::new));
    }

    /** Whether a message says that a notebook of this name exists already. */
    public static boolean isNameTaken(String message) {
        return RefusalWords.read(message)
                .filter(RefusalWords::isNotAvailable)
                .flatMap(refusal -> refusal.first(WORDS))
                .filter(Field.NAME::equals)
                .isPresent();
    }

    private static Map.Entry<Field, Pattern> word(Field field, String words) {
        return Map.entry(field, RefusalWords.wholeWords(words));
    }

    private static boolean isAboutSettings(RefusalWords refusal) {
        return refusal.words().replace(" ", "").contains("userconfiguration");
    }

    private static Optional<Setting> setting(RefusalWords refusal, Collection<Setting> settings) {
        Matcher setting = SETTING.matcher(refusal.subject());
        if (!setting.lookingAt()) {
            return Optional.empty();
        }
        String quoted = refusal.subject().substring(setting.end());
        return settings.stream()
                .filter(each -> quoted.startsWith("'" + each.key() + "'"))
                .findFirst();
    }
}
