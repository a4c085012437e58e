package io.github.dfconsole.service.apps.creation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the template of a type says of an app of it.
 *
 * @param components its components with the sizes that are recommended
 * @param quickLinks the addresses of its web pages by name, with placeholders in them; empty if the
 *     template names none
 */
public record ServiceTemplate(List<Component> components, Map<String, String> quickLinks) {

    /** A placeholder: {@code ${USER}}, {@code {{USER}}} or {@code <app-name>}. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{([A-Za-z_.-]+)}|\\{\\{([A-Za-z_.-]+)}}|<([A-Za-z_.-]+)>");

    /** Copies the components. */
    public ServiceTemplate {
        components = List.copyOf(components);
    }

    /**
     * A component with the sizes that are recommended.
     *
     * @param name its name
     * @param memoryMb memory of each container, in megabytes
     * @param cpuCount CPU cores of each container
     * @param containerCount how many containers
     */
    public record Component(String name, int memoryMb, int cpuCount, int containerCount) {}

    /** The component of a name; empty if there is none. */
    public Optional<Component> component(String name) {
        return components.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /**
     * A link with its placeholders filled in. A placeholder that is not known stays as it is.
     *
     * @param link an address of {@link #quickLinks}
     */
    public static String filledIn(String link, String accountName, String appName) {
        return PLACEHOLDER
                .matcher(link)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        value(found.group(), accountName, appName)));
    }

    private static String value(String placeholder, String accountName, String appName) {
        String word = placeholder.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        return switch (word) {
            case "user", "username", "account", "accountname" -> accountName;
            case "service", "servicename", "app", "appname", "name" -> appName;
            default -> placeholder;
        };
    }
}
