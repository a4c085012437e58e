package io.github.dfconsole.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.system.OperatingSystem;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.util.Arrays;
import java.util.List;

class NotYetHereTest {

    private static final String TEST = "a.SomeTest#works";

    private static void run(OperatingSystem system, Runnable test) throws Throwable {
        NotYetHere.Entry entry = NotYetHere.Entry.of("WINDOWS | " + TEST + " | no such rights");
        new NotYetHere(system, List.of(entry))
                .run(
                        () -> {
                            test.run();
                            return null;
                        },
                        TEST);
    }

    private static void fail() {
        throw new AssertionError("wrong");
    }

    private static void pass() {}

    @Test
    void aListedTestThatFailsIsSkippedWithTheReason() {
        assertThatThrownBy(() -> run(OperatingSystem.WINDOWS, NotYetHereTest::fail))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("Not yet on WINDOWS: no such rights")
                .hasRootCauseMessage("wrong");
    }

    @Test
    void aListedTestThatPassesFails() {
        assertThatThrownBy(() -> run(OperatingSystem.WINDOWS, NotYetHereTest::pass))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not-yet.txt");
    }

    @Test
    void onOtherSystemsItIsATestLikeAnyOther() {
        assertThatThrownBy(() -> run(OperatingSystem.LINUX, NotYetHereTest::fail))
                .isInstanceOf(AssertionError.class)
                .hasMessage("wrong");
        assertThatCode(() -> run(OperatingSystem.LINUX, NotYetHereTest::pass))
                .doesNotThrowAnyException();
    }

    @Test
    void everyListedTestExistsAndHasAReason() throws Exception {
        for (NotYetHere.Entry entry : NotYetHere.entries()) {
            String[] test = entry.test().split("#", 2);
            assertThat(Arrays.stream(Class.forName(test[0]).getDeclaredMethods()))
                    .as(entry.test())
                    .anyMatch(method -> method.getName().equals(test[1]));
            assertThat(entry.reason()).isNotBlank();
        }
    }
}
