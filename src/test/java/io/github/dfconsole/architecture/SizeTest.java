package io.github.dfconsole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.architecture.SourceSizes.Size;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeMap;

/** Files, methods and constructors stay small; the exceptions are in sizes.txt. */
class SizeTest {

    private static final int MOST_LINES_OF_A_FILE = 250;
    private static final int MOST_LINES_OF_A_METHOD = 30;
    private static final int MOST_PARAMETERS_OF_A_CONSTRUCTOR = 6;

    private static final SourceSizes SIZES = SourceSizes.ofMainSources();
    private static final ExceptionList EXCEPTIONS = ExceptionList.read("sizes.txt");

    @Test
    void noFileIsTooLong() {
        check(
                "file",
                SIZES.files(),
                MOST_LINES_OF_A_FILE,
                "A file has at most 250 lines: move one concept into a class of its own.");
    }

    @Test
    void noMethodIsTooLong() {
        check(
                "method",
                SIZES.methods(),
                MOST_LINES_OF_A_METHOD,
                "A method has at most 30 lines: give one step of it a name.");
    }

    @Test
    void noConstructorHasTooManyParameters() {
        check(
                "constructor",
                SIZES.constructors(),
                MOST_PARAMETERS_OF_A_CONSTRUCTOR,
                "A constructor has at most 6 parameters: those that belong together are a record.");
    }

    @Test
    void nineInTenFilesAreShort() {
        checkNinetiethPercentile("p90-file", SIZES.files(), 180);
    }

    @Test
    void nineInTenMethodsAreShort() {
        checkNinetiethPercentile("p90-method", SIZES.methods(), 15);
    }

    private static void check(String kind, List<Size> sizes, int most, String advice) {
        TreeMap<String, Integer> tooLarge = new TreeMap<>();
        for (Size size : sizes) {
            if (size.number() > most) {
                tooLarge.merge(kind + " " + size.place(), size.number(), Math::max);
            }
        }
        assertThat(EXCEPTIONS.differences(kind, tooLarge, advice)).isEmpty();
    }

    private static void checkNinetiethPercentile(String name, List<Size> sizes, int goal) {
        int[] numbers = sizes.stream().mapToInt(Size::number).sorted().toArray();
        int ninetieth = numbers[(int) Math.ceil(numbers.length * 0.9) - 1];
        EXCEPTIONS.tighten(name, ninetieth, goal);
        assertThat(ninetieth)
                .as("lines that nine in ten of %d do not exceed (%s)", numbers.length, name)
                .isLessThanOrEqualTo(EXCEPTIONS.number(name));
    }
}
