package io.github.dfconsole.launch;

/** What runs on what. */
final class Versions {

    private Versions() {}

    /** One line for the log. */
    static String line() {
        return "Data Forest Console %s, Java %s, JavaFX %s, %s"
                .formatted(BuildVersion.number(), java(), javaFx(), system());
    }

    private static String java() {
        return Runtime.version() + " (" + System.getProperty("java.vendor", "") + ")";
    }

    private static String javaFx() {
        return System.getProperty("javafx.runtime.version", "");
    }

    private static String system() {
        return String.join(
                " ",
                System.getProperty("os.name", ""),
                System.getProperty("os.version", ""),
                System.getProperty("os.arch", ""));
    }
}
