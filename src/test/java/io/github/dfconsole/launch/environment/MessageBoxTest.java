package io.github.dfconsole.launch.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.GraphicsEnvironment;

class MessageBoxTest {

    @ParameterizedTest
    @CsvSource({
        "Windows 11, C:\\Programs\\dataforest-console.exe, false, true",
        "Windows 11, C:\\Programs\\dataforest-console.exe, true, false",
        // Its output may go into a file, or to nobody.
        "Windows 11, C:\\Programs\\dataforest-console-cli.exe, false, false",
        // Run from its sources.
        "Windows 11, , false, false",
        "Mac OS X, /Applications/Console.app/Contents/MacOS/dataforest-console, false, true",
        "Mac OS X, /Applications/Console.app/Contents/MacOS/dataforest-console, true, false",
        "Linux, /usr/lib/dataforest-console/bin/dataforest-console, false, false"
    })
    void isNeededWhereNobodySeesWhatIsPrinted(
            String osName, String launcher, boolean terminal, boolean needed) {
        assertThat(MessageBox.isNeeded(osName, launcher, terminal)).isEqualTo(needed);
    }

    @Test
    void isSilentWithoutAScreen() {
        assumeThat(GraphicsEnvironment.isHeadless()).isTrue();
        assertThatCode(() -> MessageBox.show("title", "sentence")).doesNotThrowAnyException();
    }
}
