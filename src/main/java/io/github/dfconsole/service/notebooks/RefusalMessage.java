package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.service.notebooks.RefusedField.Field;
import io.github.dfconsole.service.notebooks.RefusedField.Setting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A refusal in one of the two forms that the reference has samples of: {@code invalid request
 * parameter (constraint violation NotEmpty, id)} and {@code invalid request parameter (password,
 * 'the value')}.
 *
 * @param constraint what is violated; empty if not said
 * @param subject what comes after it, up to the end of the message
 */
public record RefusalMessage(String constraint, String subject) {

    private static final Pattern FORM =
            Pattern.compile(
                    "invalid request parameters? ?\\("
                            + "(?:constraint violation ([^,()]*+(?:\\([^()]*+\\)[^,()]*+)?),)?(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SETTING =
            Pattern.compile("(?:notebook )?user configuration ", Pattern.CASE_INSENSITIVE);

    /** A value that the user has chosen; it may be called like a field. */
    private static final Pattern QUOTED = Pattern.compile("'[^']*(?:'|$)");

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
        return read(message)
                .flatMap(
                        refusal ->
                                refusal.isAboutSettings()
                                        ? refusal.setting(settings)
                                        : refusal.field().map(RefusedField.Plain::new));
    }

    /**
     * Whether a message says that a notebook of this name exists already: "Not available" is what
     * the service calls a value that is well-formed and cannot be had.
     */
    public static boolean isNameTaken(String message) {
        return read(message)
                .filter(RefusalMessage::isNotAvailable)
                .flatMap(RefusalMessage::field)
                .filter(Field.NAME::equals)
                .isPresent();
    }

    private static Map.Entry<Field, Pattern> word(Field field, String words) {
        return Map.entry(field, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    private static Optional<RefusalMessage> read(String message) {
        Matcher form = FORM.matcher(message);
        if (!form.find()) {
            return Optional.empty();
        }
        String constraint = form.group(1);
        return Optional.of(
                new RefusalMessage(
                        constraint == null ? "" : constraint.strip(), form.group(2).strip()));
    }

    private boolean isNotAvailable() {
        return constraint.equalsIgnoreCase("Not available");
    }

    private boolean isAboutSettings() {
        return words().replace(" ", "").contains("userconfiguration");
    }

    private Optional<Setting> setting(Collection<Setting> settings) {
        Matcher setting = SETTING.matcher(subject);
        if (!setting.lookingAt()) {
            return Optional.empty();
        }
        String quoted = subject.substring(setting.end());
        return settings.stream()
                .filter(each -> quoted.startsWith("'" + each.key() + "'"))
                .findFirst();
    }

    /** The field that is named first: a value comes after its field. */
    private Optional<Field> field() {
        String words = words();
        return WORDS.entrySet().stream()
                .map(entry -> new Place(entry.getKey(), entry.getValue().matcher(words)))
                .filter(Place::isFound)
                .min(Comparator.comparingInt(Place::start))
                .map(Place::field);
    }

    /** The service's own words up to the closing bracket; a sentence for the user may follow it. */
    private String words() {
        String own = QUOTED.matcher(subject).replaceAll("''").toLowerCase(Locale.ROOT);
        int end = own.indexOf(')');
        return end < 0 ? own : own.substring(0, end);
    }

    private record Place(Field field, int start) {

        Place(Field field, Matcher matcher) {
            this(field, matcher.find() ? matcher.start() : -1);
        }

        boolean isFound() {
            return start >= 0;
        }
    }
}
