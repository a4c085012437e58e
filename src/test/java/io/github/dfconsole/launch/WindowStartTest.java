package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class WindowStartTest {

    @Test
    void namesProblemWithoutMessageByItsClass() {
        assertThat(WindowStart.message(new IOException("no screen"))).isEqualTo("no screen");
        assertThat(WindowStart.message(new StackOverflowError()))
                .isEqualTo("java.lang.StackOverflowError");
    }
}
