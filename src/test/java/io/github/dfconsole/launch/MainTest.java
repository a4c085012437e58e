package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class MainTest {

    @Test
    void namesProblemWithoutMessageByItsClass() {
        assertThat(Main.message(new IOException("no screen"))).isEqualTo("no screen");
        assertThat(Main.message(new StackOverflowError()))
                .isEqualTo("java.lang.StackOverflowError");
    }
}
