package io.github.dfconsole.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Dimension;
import java.io.IOException;

class WindowsTrayTest {

    @ParameterizedTest
    @CsvSource({"16, 16", "20, 24", "24, 24", "28, 32", "40, 48", "64, 64", "100, 64"})
    void usesSmallestIconThatNeedNotBeEnlarged(int space, int size) throws IOException {
        assertThat(WindowsTray.icon(new Dimension(space, space)).getWidth()).isEqualTo(size);
    }
}
