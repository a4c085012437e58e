package io.github.dfconsole.connection;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.KeyText;
import io.github.dfconsole.api.signing.SecretKey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds key pairs where the tools of NAVER Cloud keep them: in environment variables and in {@code
 * ~/.ncloud/configure}.
 */
public final class KeySearch {

    private static final List<String> ACCESS_KEY_VARIABLES =
            List.of("NCLOUD_ACCESS_KEY_ID", "NCLOUD_ACCESS_KEY");
    private static final List<String> SECRET_KEY_VARIABLES =
            List.of("NCLOUD_SECRET_KEY", "NCLOUD_SECRET_ACCESS_KEY");

    private final Map<String, String> environment;
    private final Path configureFile;

    /**
     * Creates a search.
     *
     * @param environment the environment's variables
     * @param home the user's home folder
     */
    public KeySearch(Map<String, String> environment, Path home) {
        this.environment = Map.copyOf(environment);
        this.configureFile = home.resolve(".ncloud").resolve("configure");
    }

    /**
     * The result of a search.
     *
     * @param keys the key pairs, with that of the environment first
     * @param problems the problems that were met
     */
    public record Result(List<DiscoveredKeys> keys, List<KeyProblem> problems) {}

    /** Finds all key pairs. It blocks, because it reads a file. */
    public Result search() {
        List<DiscoveredKeys> keys = new ArrayList<>();
        List<KeyProblem> problems = new ArrayList<>();
        searchEnvironment(keys, problems);
        ConfigureFile.Content content = ConfigureFile.read(configureFile);
        keys.addAll(content.keys());
        problems.addAll(content.problems());
        return new Result(List.copyOf(keys), List.copyOf(problems));
    }

    private void searchEnvironment(List<DiscoveredKeys> keys, List<KeyProblem> problems) {
        Optional<String> accessVariable = firstSet(ACCESS_KEY_VARIABLES);
        Optional<String> secretVariable = firstSet(SECRET_KEY_VARIABLES);
        if (accessVariable.isPresent() && secretVariable.isPresent()) {
            searchPair(accessVariable.get(), secretVariable.get(), keys, problems);
        } else if (accessVariable.isPresent()) {
            problems.add(
                    new KeyProblem.IncompleteInEnvironment(
                            accessVariable.get(), SECRET_KEY_VARIABLES.getFirst()));
        } else if (secretVariable.isPresent()) {
            problems.add(
                    new KeyProblem.IncompleteInEnvironment(
                            secretVariable.get(), ACCESS_KEY_VARIABLES.getFirst()));
        }
    }

    private void searchPair(
            String accessVariable,
            String secretVariable,
            List<DiscoveredKeys> keys,
            List<KeyProblem> problems) {
        List<String> malformed =
                Stream.of(accessVariable, secretVariable)
                        .filter(name -> !KeyText.isWellFormed(value(name)))
                        .toList();
        malformed.forEach(name -> problems.add(new KeyProblem.MalformedInEnvironment(name)));
        if (malformed.isEmpty()) {
            keys.add(fromEnvironment(accessVariable, secretVariable));
        }
    }

    private DiscoveredKeys fromEnvironment(String accessVariable, String secretVariable) {
        return new DiscoveredKeys(
                new DiscoveredKeys.FromEnvironment(accessVariable, secretVariable),
                new Credentials(value(accessVariable), SecretKey.of(value(secretVariable))));
    }

    private Optional<String> firstSet(List<String> names) {
        return names.stream().filter(name -> !value(name).isEmpty()).findFirst();
    }

    private String value(String name) {
        return KeyText.trimmed(environment.getOrDefault(name, ""));
    }
}
