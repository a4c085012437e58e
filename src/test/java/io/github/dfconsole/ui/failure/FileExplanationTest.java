package io.github.dfconsole.ui.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.dfconsole.files.FileProblem;
import io.github.dfconsole.files.WholeFile;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.testing.WindowsDisk;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/** What is said of files that could not be written. */
class FileExplanationTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProblemHasWordsOfItsOwn(Language language) {
        Texts texts = new Texts(language.locale());
        Path file = Path.of("out.csv");
        assertThat(Arrays.stream(FileProblem.values()))
                .extracting(problem -> FailureText.notWritten(problem, file, texts).cause())
                .doesNotHaveDuplicates()
                .allSatisfy(cause -> assertThat(cause).contains("out.csv"));
        assertThat(FailureText.notWritten(FileProblem.IN_USE, file, texts).next())
                .contains("Excel");
    }

    /** The words of the system do not say so. */
    @Test
    void fullDiskIsSaidOfFilesOfTheConsole() throws IOException {
        try (WindowsDisk disk = WindowsDisk.small(64 * 1024)) {
            Path settings = disk.home().resolve("settings.json");
            IOException failure =
                    assertThrows(
                            IOException.class,
                            () -> WholeFile.writeWithFolders(settings, new byte[70_000]));
            FailureText text =
                    FailureText.of(failure, new Texts(Locale.ENGLISH), new Times(ZoneOffset.UTC));
            assertThat(text.cause()).contains("disk is full", settings.toString());
        }
    }
}
