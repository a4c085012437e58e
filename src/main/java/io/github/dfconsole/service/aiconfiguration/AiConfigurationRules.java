package io.github.dfconsole.service.aiconfiguration;

import io.github.dfconsole.service.validation.NameRule;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.service.validation.WholeNumber;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The rules for what is typed into a configuration. Each takes the text as it will be sent, see
 * {@link TypedText#trimmed}, and names the one problem that is the most useful to know. Paths have
 * their rules in {@link PathRules}.
 */
public final class AiConfigurationRules {

    /** Most GPUs of a run. */
    public static final int MOST_GPUS = 8;

    /** The largest number of a port. */
    public static final int LARGEST_PORT = 65_535;

    /** The queue that AI apps run in. */
    public static final String QUEUE = "gpu";

    /** The models that the documents name; others can be typed. */
    public static final List<String> KNOWN_GPU_MODELS = List.of("V100", "T4");

    /** The frameworks whose images can be looked up. */
    public static final List<String> FRAMEWORKS = List.of("tensorflow", "pytorch");

    private static final int LONGEST_IMAGE = 512;

    /** A registry, the path, a tag and a digest, as docker reads them. */
    private static final Pattern IMAGE =
            Pattern.compile(
                    "(?:[A-Za-z0-9.-]++(?::[0-9]{1,5})?/)?"
                            + "[a-z0-9][a-z0-9._-]*+(?:/[a-z0-9][a-z0-9._-]*+)*+"
                            + "(?::\\w[\\w.-]{0,127})?"
                            + "(?:@sha256:[0-9a-f]{64})?");

    private AiConfigurationRules() {}

    /** The name of an image, {@code name:tag}, perhaps with a registry or a digest. */
    public static Optional<Problem> image(String image) {
        if (image.isBlank()) {
            return Optional.of(Problem.MISSING);
        }
        if (image.length() > LONGEST_IMAGE) {
            return Optional.of(Problem.TOO_LONG);
        }
        return IMAGE.matcher(image).matches() ? Optional.empty() : Optional.of(Problem.PATTERN);
    }

    /** A command: anything but nothing. */
    public static Optional<Problem> command(String command) {
        return command.isBlank() ? Optional.of(Problem.MISSING) : Optional.empty();
    }

    /** The name of an environment variable: letters, digits and underscores. */
    public static Optional<Problem> envName(String name) {
        if (name.isEmpty()) {
            return Optional.of(Problem.MISSING);
        }
        return name.chars().allMatch(AiConfigurationRules::isInEnvName)
                ? Optional.empty()
                : Optional.of(Problem.CHARACTERS);
    }

    private static boolean isInEnvName(int each) {
        return NameRule.isLowercaseOrDigit(each) || (each >= 'A' && each <= 'Z') || each == '_';
    }

    /** A number of CPU cores: at least 1. */
    public static Optional<Problem> cores(String number) {
        return number(number, 1, Integer.MAX_VALUE);
    }

    /** A number of GPUs: 0 to 8. */
    public static Optional<Problem> gpus(String number) {
        return number(number, 0, MOST_GPUS);
    }

    /** A port: 1 to 65535. */
    public static Optional<Problem> port(String number) {
        return number(number, 1, LARGEST_PORT);
    }

    private static Optional<Problem> number(String text, int least, int most) {
        Optional<Problem> written = WholeNumber.problem(text);
        if (written.isPresent()) {
            return written;
        }
        OptionalInt number = WholeNumber.of(text);
        boolean isRight =
                number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most;
        return isRight ? Optional.empty() : Optional.of(Problem.SIZE);
    }
}
