package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.service.validation.Problem;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for the paths in a configuration. Each takes the text as it will be sent. */
public final class PathRules {

    private static final Pattern NAMESPACE = Pattern.compile("hdfs://(?:koya|tata)(?=/)");
    private static final Pattern SLASHES = Pattern.compile("/+");
    private static final String PACKAGE_ENDING = ".zip";

    private PathRules() {}

    /** A path in HDFS: {@code /…}, {@code hdfs://koya/…} or {@code hdfs://tata/…}. */
    public static Optional<Problem> hdfs(String path) {
        if (path.isBlank()) {
            return Optional.of(Problem.MISSING);
        }
        String local = NAMESPACE.matcher(path).replaceFirst("");
        if (!local.startsWith("/")) {
            return Optional.of(Problem.FIRST_CHARACTER);
        }
        if (hasControlCharacters(path)) {
            return Optional.of(Problem.CHARACTERS);
        }
        return SLASHES.matcher(local).matches() ? Optional.of(Problem.TOO_SHORT) : Optional.empty();
    }

    /** A path in the container: it begins with a slash. */
    public static Optional<Problem> container(String path) {
        if (path.isBlank()) {
            return Optional.of(Problem.MISSING);
        }
        if (!path.startsWith("/")) {
            return Optional.of(Problem.FIRST_CHARACTER);
        }
        return hasControlCharacters(path) ? Optional.of(Problem.CHARACTERS) : Optional.empty();
    }

    /** The HDFS path of a user package, which ends in {@code .zip}; or nothing. */
    public static Optional<Problem> userPackage(String path) {
        if (path.isBlank()) {
            return Optional.empty();
        }
        return hdfs(path)
                .or(
                        () ->
                                path.toLowerCase(Locale.ROOT).endsWith(PACKAGE_ENDING)
                                        ? Optional.empty()
                                        : Optional.of(Problem.LAST_CHARACTER));
    }

    /** A path so that two ways to write the same one are equal: no slash twice, none at the end. */
    public static String normal(String path) {
        String scheme = path.startsWith("hdfs://") ? "hdfs://" : "";
        String rest = SLASHES.matcher(path.substring(scheme.length())).replaceAll("/");
        boolean endsInSlash = rest.length() > 1 && rest.endsWith("/");
        return scheme + (endsInSlash ? rest.substring(0, rest.length() - 1) : rest);
    }

    private static boolean hasControlCharacters(String path) {
        return path.chars().anyMatch(Character::isISOControl);
    }
}
