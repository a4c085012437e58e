package io.github.dfconsole.ui.about;

import io.github.dfconsole.service.parts.Part;

import java.util.List;
import java.util.Optional;

/**
 * Facts about the running program.
 *
 * @param version the version of the console
 * @param java version and maker of the Java runtime
 * @param javaFx the version of JavaFX
 * @param system name, version and processor of the operating system
 * @param graphicsCard whether the graphics card draws the window, rather than the processor
 * @param runtime the Java runtime as a part of the program
 * @param places the folders and files of the console
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

    /** Returns the versions for a bug report, always in English. */
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
