package io.github.dfconsole.launch.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dfconsole.system.OperatingSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.GraphicsEnvironment;

class MessageBoxTest {

    @ParameterizedTest
    @CsvSource({
        "WINDOWS, C:\\Programs\\dataforest-console.exe, false, true",
        "WINDOWS, C:\\Programs\\dataforest-console.exe, true, false",
        // Its output may go into a file, or to nobody.
        "WINDOWS, C:\\Programs\\dataforest-console-cli.exe, false, false",
        // Run from its sources.
        "WINDOWS, , false, false",
        "MACOS, /Applications/Console.app/Contents/MacOS/dataforest-console, false, true",
        "MACOS, /Applications/Console.app/Contents/MacOS/dataforest-console, true, false",
        "LINUX, /usr/lib/dataforest-console/bin/dataforest-console, false, false"
    })
    void isNeededWhereNobodySeesWhatIsPrinted(
            OperatingSystem system, String launcher, boolean terminal, boolean needed) {
        assertThat(MessageBox.isNeeded(system, launcher, terminal)).isEqualTo(needed);
    }

    @Test
    void isSilentWithoutAScreen() {
        assumeThat(GraphicsEnvironment.isHeadless()).isTrue();
        assertThatCode(() -> MessageBox.show("title", "sentence")).doesNotThrowAnyException();
    }
}
