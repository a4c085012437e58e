package io.github.dfconsole.launch.environment;

import io.github.dfconsole.system.OperatingSystem;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The user's home folder: the one that the environment names, as the XDG base directory
 * specification and the tools of NAVER Cloud take it. Java asks the system's list of users instead,
 * which knows another one in a container, below sudo or in a sandbox.
 */
public final class UserHome {

    /** The system property with the home folder that Java found, if another one is used. */
    public static final String REPLACED_PROPERTY = "dataforest.home";

    private static final String PROPERTY = "user.home";

    private UserHome() {}

    /** Makes the home folder of the environment that of this process. */
    public static void adopt(Map<String, String> environment) {
        String found = System.getProperty(PROPERTY);
        String home = in(environment, found, OperatingSystem.current());
        if (!home.equals(found)) {
            System.setProperty(REPLACED_PROPERTY, found);
            System.setProperty(PROPERTY, home);
        }
    }

    /**
     * Returns the home folder: HOME if it is absolute, and otherwise the one that Java found. On
     * Windows HOME belongs to tools of Unix, and is not asked.
     *
     * @param found what Java found
     */
    static String in(Map<String, String> environment, String found, OperatingSystem system) {
        String home = Objects.requireNonNullElse(environment.get("HOME"), "");
        return system != OperatingSystem.WINDOWS && home.startsWith("/") ? home : found;
    }

    /** Returns the home folder of this process. */
    public static Path current() {
        return Path.of(System.getProperty(PROPERTY));
    }
}
