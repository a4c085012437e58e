package io.github.dfconsole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class JavaFormatTest {

    @Test
    void everySourceIsFormattedAsAgreed() throws IOException, FormatterException {
        JavaFormat format = new JavaFormat();
        List<Path> unformatted = new ArrayList<>();
        for (Path source : JavaFormat.sources(Path.of("src"))) {
            String text = Files.readString(source);
            if (!format.apply(text).equals(text)) {
                unformatted.add(source);
            }
        }
        assertThat(unformatted).as("run ./mvnw -Pformat").isEmpty();
    }
}
