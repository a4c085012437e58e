package io.github.dfconsole.system;

import java.util.Locale;

/** The operating systems among which the program distinguishes. */
public enum OperatingSystem {
    WINDOWS,
    MACOS,
    LINUX,

    /** Another system. It is treated like Linux, except for what packages of Linux need. */
    OTHER;

    /**
     * Returns the system that Java knows by a name.
     *
     * @param name the name, as in {@code os.name}: Windows 11, Mac OS X, Linux, FreeBSD
     */
    public static OperatingSystem named(String name) {
        String system = name.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return WINDOWS;
        }
        if (system.startsWith("mac")) {
            return MACOS;
        }
        return system.startsWith("linux") ? LINUX : OTHER;
    }

    /** Returns the system that this process runs on. */
    public static OperatingSystem current() {
        return named(System.getProperty("os.name", ""));
    }
}
