package io.github.dfconsole.launch.environment;

/** Lets Java ask the system for its proxies. */
public final class SystemProxies {

    private static final String PROPERTY = "java.net.useSystemProxies";

    private SystemProxies() {}

    /**
     * Makes the system's proxies those of Java, unless an option says otherwise. It has to be
     * called before the first connection: Java reads the option once.
     */
    public static void follow() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "true");
        }
    }
}
