package io.github.dfconsole.launch;

import io.github.dfconsole.service.parts.Part;
import io.github.dfconsole.ui.about.AboutFacts;
import io.github.dfconsole.ui.about.Place;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;

import java.util.List;
import java.util.Optional;

/** The versions of the console, of Java and of the operating system. */
final class Versions {

    private Versions() {}

    /** Returns the versions in one line, for the log. */
    static String line() {
        return "Data Forest Console %s, Java %s, JavaFX %s, %s"
                .formatted(BuildVersion.number(), java(), javaFx(), system());
    }

    /** Returns the facts of the about dialog. It must be called on the UI thread. */
    static AboutFacts facts(List<Place> places, Optional<String> noLog) {
        return new AboutFacts(
                BuildVersion.number(),
                java(),
                javaFx(),
                system(),
                // JavaFX draws 3D only with a graphics card, so this tells whether it uses one.
                Platform.isSupported(ConditionalFeature.SCENE3D),
                new Part(
                        "OpenJDK (" + System.getProperty("java.vendor", "") + ")",
                        Runtime.version().toString(),
                        List.of("GPL-2.0-with-classpath-exception")),
                places,
                noLog);
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
