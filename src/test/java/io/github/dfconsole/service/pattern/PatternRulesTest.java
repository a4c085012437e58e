package io.github.dfconsole.service.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.pattern.PatternRule.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternRulesTest {

    private static final String PASSWORD = "^(?=.*[0-9])(?=.*[a-zA-Z])(?=.*[!@#$%^+\\-=]).{8,20}$";

    @Test
    void takesTheDocumentedPasswordRuleApart() {
        assertThat(PatternRules.of(PASSWORD))
                .extracting(PatternRule::kind)
                .containsExactly(Kind.LENGTH, Kind.DIGIT, Kind.LETTER, Kind.ONE_OF);
        assertThat(PatternRules.of(PASSWORD).getFirst())
                .isEqualTo(new PatternRule(Kind.LENGTH, 8, 20, ""));
        assertThat(PatternRules.of(PASSWORD).getLast().characters()).isEqualTo("!#$%+-=@^");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "abcdefg1", "abcdefg1!", "12345678!", "abcdefghijklmnopqrs1!"})
    void allRulesTogetherAreTheExpression(String value) {
        assertThat(PatternRules.of(PASSWORD).stream().allMatch(rule -> rule.fits(value)))
                .isEqualTo(value.matches(PASSWORD));
    }

    @Test
    void readsTheCharactersThatAreAllowed() {
        assertThat(PatternRules.of("[a-z\\d_]{3}"))
                .containsExactly(
                        new PatternRule(Kind.LENGTH, 3, 3, ""),
                        new PatternRule(Kind.ONLY, 0, 0, "0123456789_abcdefghijklmnopqrstuvwxyz"));
        assertThat(PatternRules.of("^.{2,}$"))
                .containsExactly(new PatternRule(Kind.LENGTH, 2, Integer.MAX_VALUE, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(",
                "a|b",
                "^[a-z][a-z0-9]{2}$",
                "[^a]{3}",
                "[z-a]{3}",
                "[가-힣]{3}",
                "[\\w]{3}",
                "(?!.*x).{8}",
                "[a-z&&[^b]]{3}"
            })
    void guessesNothing(String expression) {
        assertThat(PatternRules.of(expression)).isEmpty();
    }
}
