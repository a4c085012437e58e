package io.github.dfconsole.ui.about;

import io.github.dfconsole.service.parts.Part;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the program that runs.
 *
 * @param version the version of the console
 * @param java version and maker of the Java runtime
 * @param javaFx the version of JavaFX
 * @param system name, version and processor of the operating system
 * @param graphicsCard whether the graphics card draws the window, and not the processor
 * @param runtime the Java runtime, as a part like others
 * @param places where files are
 * @param noLog why there is no log file; empty if there is one
 */
public record AboutFacts(
        String version,
        String java,
        String javaFx,
        String system,
        boolean graphicsCard,
        Part runtime,
        List<Place> places,
        Optional<String> noLog) {

    /** The versions for a report of something that went wrong: always in English. */
    public String report() {
        return """
        Data Forest Console %s
        Java %s
        JavaFX %s, drawn by %s
        %s
        """
                .formatted(
                        version,
                        java,
                        javaFx,
                        graphicsCard ? "the graphics card" : "the processor",
                        system);
    }
}
