package io.github.dfconsole.connection;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.KeyText;
import io.github.dfconsole.api.signing.SecretKey;
import io.github.dfconsole.system.OperatingSystem;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds key pairs where the tools of NAVER Cloud keep them: in environment variables and in {@code
 * ~/.ncloud/configure}.
 */
public final class KeySearch {

    /**
     * Access key and secret key of each naming scheme. Object Storage is used with the first, and
     * Terraform with the second: a half of one does not fit a half of the other.
     */
    private static final List<List<String>> VARIABLES =
            List.of(
                    List.of("NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY"),
                    List.of("NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_KEY"));

    private final Map<String, String> environment;
    private final Path configureFile;
    private final Charset encoding;
    private final OperatingSystem system;

    /**
     * Creates a search.
     *
     * @param environment the environment's variables
     * @param home the user's home folder
     * @param encoding the encoding of text files of this system, as in {@code native.encoding}
     */
    public KeySearch(
            Map<String, String> environment, Path home, Charset encoding, OperatingSystem system) {
        this.environment = Map.copyOf(environment);
        this.encoding = encoding;
        this.system = system;
        this.configureFile = home.resolve(".ncloud").resolve("configure");
    }

    /**
     * The result of a search.
     *
     * @param keys the key pairs, with those of the environment first
     * @param problems the problems that were met
     */
    public record Result(List<DiscoveredKeys> keys, List<KeyProblem> problems) {}

    /** Finds all key pairs. It blocks, because it reads a file. */
    public Result search() {
        List<DiscoveredKeys> keys = new ArrayList<>();
        List<KeyProblem> problems = new ArrayList<>();
        searchEnvironment(keys, problems);
        ConfigureFile.Content content = ConfigureFile.read(configureFile, encoding);
        keys.addAll(content.keys());
        problems.addAll(content.problems());
        if (keys.isEmpty() && problems.isEmpty() && isWithoutShell()) {
            problems.add(new KeyProblem.NoShell());
        }
        return new Result(List.copyOf(keys), List.copyOf(problems));
    }

    /** Every shell counts in this variable how deep it is nested. */
    private boolean isWithoutShell() {
        return system == OperatingSystem.MACOS && !environment.containsKey("SHLVL");
    }

    private void searchEnvironment(List<DiscoveredKeys> keys, List<KeyProblem> problems) {
        for (List<String> pair : VARIABLES) {
            List<String> set = pair.stream().filter(name -> !value(name).isEmpty()).toList();
            if (set.size() == 2) {
                searchPair(pair.getFirst(), pair.getLast(), keys, problems);
            } else if (set.size() == 1) {
                String missing = pair.get(1 - pair.indexOf(set.getFirst()));
                problems.add(new KeyProblem.IncompleteInEnvironment(set.getFirst(), missing));
            }
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

    private String value(String name) {
        return KeyText.visible(environment.getOrDefault(name, ""));
    }
}
