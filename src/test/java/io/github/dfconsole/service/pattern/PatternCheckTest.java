package io.github.dfconsole.service.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.pattern.PatternCheck.Outcome;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.function.LongSupplier;
import java.util.regex.Pattern;

@Label("Check of a pattern")
class PatternCheckTest {

    /** The expression in the sample of notebooks/create. */
    private static final String DOCUMENTED =
            "^(?=.*[0-9])(?=.*[a-zA-Z])(?=.*[!@#$%^+\\-=]).{8,20}$";

    private static final String FORTY = "a".repeat(40) + "!";

    /** A clock on which every look takes a tenth of the time there is. */
    private static LongSupplier slow() {
        return new LongSupplier() {
            private long now;

            @Override
            public long getAsLong() {
                now += 10_000_000;
                return now;
            }
        };
    }

    /** No time passes: what ends, ends for another reason. */
    private static PatternCheck unhurried() {
        return new PatternCheck(() -> 0);
    }

    private static Outcome check(String expression, String value) {
        return unhurried().check(expression, value);
    }

    @Test
    void theDocumentedExpressionIsChecked() {
        PatternCheck check = new PatternCheck();
        assertThat(check.check(DOCUMENTED, "testTest123@")).isEqualTo(Outcome.FITS);
        assertThat(check.check(DOCUMENTED, "testTest123")).isEqualTo(Outcome.DOES_NOT_FIT);
        assertThat(check.check("^[a-zA-Z][a-zA-Z0-9]{1,7}$", "a1")).isEqualTo(Outcome.FITS);
        assertThat(check.check(".*", "")).isEqualTo(Outcome.FITS);
    }

    @Test
    void theWholeValueHasToMatch() {
        assertThat(check("b", "abc")).isEqualTo(Outcome.DOES_NOT_FIT);
        assertThat(check("a.c", "a\nc")).isEqualTo(Outcome.DOES_NOT_FIT);
    }

    @Test
    void whereNothingIsAskedEverythingFits() {
        assertThat(check("", FORTY)).isEqualTo(Outcome.FITS);
        assertThat(check(null, null)).isEqualTo(Outcome.FITS);
        assertThat(check("a+", null)).isEqualTo(Outcome.DOES_NOT_FIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a)", "[a", "*", "a{2,1}", "\\", "(?<n", "\\k<n>", "\\N{x}"})
    void f15WhatIsNoExpressionChecksNothing(String expression) {
        assertThat(check(expression, "a")).isEqualTo(Outcome.UNCHECKED);
    }

    @Test
    void f15WhatIsTooLongIsNotTried() {
        assertThat(check("a".repeat(100_000), "a")).isEqualTo(Outcome.UNCHECKED);
        assertThat(check("(a|b)*".repeat(17_000), "a")).isEqualTo(Outcome.UNCHECKED);
        assertThat(check("a*", "a".repeat(1_001))).isEqualTo(Outcome.UNCHECKED);
        assertThat(check("a*", "a".repeat(1_000))).isEqualTo(Outcome.FITS);
        assertThat(check("a".repeat(1_000), "a")).isEqualTo(Outcome.DOES_NOT_FIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|aa)+$",
                "((a+)+)+$",
                "(a+)+\\1$",
                "(.+.+)+\\1x",
                "(?=(a+)+$)a",
                "(?<!x)(a|a)+$"
            })
    void f15ACatastrophicExpressionRunsOutOfTime(String expression) {
        assertThat(new PatternCheck(slow()).check(expression, FORTY)).isEqualTo(Outcome.UNCHECKED);
    }

    @Test
    @Timeout(60)
    void f15ItRunsOutOfRealTimeToo() {
        assertThat(new PatternCheck().check("(.+.+)+\\1x", FORTY)).isEqualTo(Outcome.UNCHECKED);
    }

    @Test
    void timeIsUpBeforeItBeganIfTheClockSaysSo() {
        PatternCheck check = new PatternCheck(slow());
        assertThat(check.check("a{3}", "aaa")).isEqualTo(Outcome.FITS);
        assertThat(check.check("a{30}", "a".repeat(30))).isEqualTo(Outcome.UNCHECKED);
    }

    @Test
    void f15AnExpressionThatNeedsTooMuchStackChecksNothing() {
        String deep = "(".repeat(300) + "a|b" + ")".repeat(300) + "*";
        assertThat(check(deep, "ab".repeat(500))).isEqualTo(Outcome.UNCHECKED);
        assertThat(check("(".repeat(499) + "a" + ")".repeat(499), "a"))
                .isIn(Outcome.FITS, Outcome.UNCHECKED);
    }

    @Test
    void aLongValueIsCheckedWhereTheStackSuffices() {
        assertThat(check("(a|b)*", "ab".repeat(500))).isIn(Outcome.FITS, Outcome.UNCHECKED);
    }

    @Test
    void anInterruptedThreadChecksNothingAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        Outcome outcome = check("a*", "aaa");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isEqualTo(Outcome.UNCHECKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(|)(|)",
                "(?:){2000000000}",
                "()*a",
                "(a?|b?)c",
                "(a?|b{0,3})c",
                "(a{0}|b{00,})c",
                "(?:^|^)a",
                "(?:(?!a)|(?!b))c",
                "(?:(?<!a)|(?<!b))c",
                "(?:(?<=a?)|\\b)c",
                "(?:\\b{g}|\\B)c",
                "(a?)\\1+",
                "(?<n>a?)(?:\\k<n>|)b",
                "(?:(?i)|)b",
                "(?i:a?){3}",
                "(?:\\p{L}?|\\pL?)c",
                "(?:\\u0061?|a?)c",
                "(?:\\x61?|a?)c",
                "(?:\uD83D\uDE00?|a?)c",
                "(?:\\Qa\\E?|a?)c",
                "(?x)( )*",
                "a{2}{2000000000}",
                "[a]{1}{2}",
                "([]a]?|b?)c",
                "([a[b]]?|b?)c",
                "(?:>|a(?:b*)+)c"
            })
    void f15WhatCouldGoOnWithoutReadingIsNotTried(String expression) {
        Pattern.compile(expression);
        assertThat(check(expression, "")).isEqualTo(Outcome.UNCHECKED);
    }

    @Test
    @Timeout(60)
    void f15NeitherIsWhatReallyWouldGoOnForever() {
        assertThat(check("(|)".repeat(80) + "(?!)", "")).isEqualTo(Outcome.UNCHECKED);
        assertThat(check("(a?|b?)".repeat(80) + "c", "")).isEqualTo(Outcome.UNCHECKED);
        assertThat(check("((a*|b*)*)*".repeat(20) + "c", "")).isEqualTo(Outcome.UNCHECKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^$|^[a-z]{3,}$ abc",
                "^(?:(?=.*[a-z])(?=.*\\d)|(?=.*[A-Z])(?=.*\\d)).{3,}$ ab1",
                "^[a-z0-9]+(?:[._-][a-z0-9]+)*@(?:[a-z0-9-]+\\.)+[a-z]{2,6}$ a.b@c.de",
                "(https?|hdfs):\\/\\/[^\\s/$.?#].[^\\s]* hdfs://koya",
                "^(?!.*\\s)(?!.*(.)\\1\\1).{2,}$ aab",
                "[\\uAC00-\\uD7A3\\w&$^|)(?*{}-]{1,20} 가a&",
                "(?i)(?:true|false|) TRUE",
                "(?<year>\\d{4})-(0[1-9]|1[0-2])?+ 2026-11",
                "\\p{Alpha}\\pL?+\\d*? ab1",
                "(?>a+)b{2}?(?<=b)\\bc?|x abb"
            })
    void ordinaryExpressionsAreTried(String expression, String value) {
        assertThat(check(expression, value)).isEqualTo(Outcome.FITS);
        assertThat(check(expression, value + "\n~")).isEqualTo(Outcome.DOES_NOT_FIT);
    }

    /** It ends, and says what Java's own engine says unless it says nothing. */
    @Property
    void f15WhateverIsSentItEnds(
            @ForAll("expressions") String expression, @ForAll("values") String value) {
        Outcome outcome = new PatternCheck().check(expression, value);
        if (outcome != Outcome.UNCHECKED && !expression.isEmpty()) {
            assertThat(outcome == Outcome.FITS).isEqualTo(value.matches(expression));
        }
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "|",
                        "(",
                        ")",
                        "(?:",
                        "(?=",
                        "(?!",
                        "(?<=",
                        "*",
                        "+",
                        "?",
                        "{0}",
                        "{2}",
                        "{0,9}",
                        "{9,}",
                        "[ab]",
                        "[^a]",
                        "\\",
                        "\\b",
                        "^",
                        "$",
                        "\\1",
                        ".",
                        "(?i)",
                        "(|)",
                        "(a*)*",
                        "\\p{L}",
                        "한",
                        "\uD83D\uDE00")
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars("aab한").ofMaxLength(20);
    }
}
