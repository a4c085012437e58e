package io.github.dfconsole.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for what is entered for an account, at and beyond their edges. */
class AccountRulesTest {

    @ParameterizedTest
    @CsvSource({
        "ab,",
        "a1,",
        "0-9,",
        "a--b,",
        "abcdefghijklmnop,",
        "'',                 MISSING",
        "a,                  TOO_SHORT",
        "abcdefghijklmnopq,  TOO_LONG",
        "-ab,                FIRST_CHARACTER",
        "ab-,                LAST_CHARACTER",
        "Ab,                 CHARACTERS",
        "a_b,                CHARACTERS",
        "a b,                CHARACTERS",
        "숲,                 CHARACTERS",
        "숲-1,               CHARACTERS",
        "ａｂ,               CHARACTERS",
        "a１,                CHARACTERS",
        "cafe\u0301,        CHARACTERS",
        "a\u200Bb,          CHARACTERS",
        "a\uD83C\uDF32b,   CHARACTERS",
        "' ',                MISSING",
        "-,                  FIRST_CHARACTER",
        "--,                 FIRST_CHARACTER",
        "-bcdefghijklmnopq,  FIRST_CHARACTER",
        "abcdefghijklmno-,   LAST_CHARACTER",
        "abcdefghijklmnopQ,  CHARACTERS"
    })
    void names(String name, Problem problem) {
        assertThat(AccountRules.name(name).orElse(null)).isEqualTo(problem);
    }

    /** What is copied from a page or a chat often brings white space along. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " forest-1 ",
                "\tforest-1\r\n",
                "\u3000forest-1\u00A0",
                "\uFEFFforest-1\u200B"
            })
    void nameIsFreedOfWhatIsPastedAroundIt(String pasted) {
        assertThat(TypedText.trimmed(pasted)).isEqualTo("forest-1");
    }

    @ParameterizedTest
    @CsvSource({"ab, 15", "abcde, 15", "abcdef, 14", "forest-prod, 9", "abcdefghijklmnop, 4"})
    void aLongNameLeavesLittleForApps(String name, int left) {
        assertThat(AccountRules.longestAppName(name)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Abcdef1!,",
                "Abcdefghijklmnopq1!x,",
                "Abcde1!,                LENGTH",
                "Abcdefghijklmnopq1!xy,  LENGTH",
                "abcdef1!,               UPPER_CASE",
                "ABCDEF1!,               LOWER_CASE",
                "Abcdefg!,               DIGIT",
                "Abcdefg1,               SYMBOL",
                "Abcdef1!',              CHARACTERS",
                "Abcdef1!\",             CHARACTERS",
                "Abcdef1!\\,             CHARACTERS",
                "Abcdef1!₩,              CHARACTERS",
                "Abcdef1!/,              CHARACTERS",
                "Abcdef1!&,              CHARACTERS",
                "Abcdef1!`,              CHARACTERS",
                "Abc def1!,              CHARACTERS",
                "Abcdef1!é,              CHARACTERS",
                "| Abcdef1!|,            CHARACTERS",
                "|Abcdef1! |,            CHARACTERS",
                "|Abcdef1!\n|,           CHARACTERS",
                "|Abcdef1!\u3000|,       CHARACTERS",
                "|Abcdef1!\u200B|,       CHARACTERS",
                "Abcdef1!\uD83C\uDF32,  CHARACTERS",
                "비밀Abcd1!,              CHARACTERS",
                "ＡＢcdef1!,              UPPER_CASE;CHARACTERS",
                "ABｃｄEF1!,              LOWER_CASE;CHARACTERS",
                "Abcdef１!,              DIGIT;CHARACTERS",
                "Abcdefg1！,             SYMBOL;CHARACTERS",
                "Abcdef1~,",
                "Aa1#$%()*+-.:;<=>?@[,",
                "Aa1]^_{}~,",
                // No page forbids the name of the account in its password.
                "Forest-prod1,",
                "8ghmuu8x,               UPPER_CASE;SYMBOL",
                "||,                     LENGTH;UPPER_CASE;LOWER_CASE;DIGIT;SYMBOL"
            })
    void passwordsBreakOneRuleAfterAnother(String password, String broken) {
        Set<PasswordRule> expected = new HashSet<>();
        if (broken != null) {
            for (String each : broken.split(";", -1)) {
                expected.add(PasswordRule.valueOf(each));
            }
        }
        assertThat(PasswordRule.brokenBy(Secret.of(password))).isEqualTo(expected);
    }

    @RepeatedTest(200)
    void aGeneratedPasswordKeepsEveryRuleAndIsEasyToRead() {
        Secret password = new PasswordGenerator().next();
        assertThat(PasswordRule.brokenBy(password)).isEmpty();
        assertThat(password.reveal())
                .hasSize(16)
                .matches(Pattern.compile("[A-Za-z].*"))
                .doesNotContainPattern("[0O1lI|]");
        assertThat(password).isNotEqualTo(new PasswordGenerator().next());
    }

    @Test
    void limitsComeInStepsAndThePresentOneCanBeKept() {
        assertThat(QuotaRules.files(2)).containsExactly(1, 2, 3, 4, 5);
        assertThat(QuotaRules.spaces(200)).containsExactly(200, 300, 400, 500);
        assertThat(QuotaRules.spaces(250)).containsExactly(200, 250, 300, 400, 500);
        assertThat(QuotaRules.spaces(900)).containsExactly(200, 300, 400, 500, 900);
    }

    @Test
    void limitsThatTheServiceLeavesOutAreNotKnown() {
        assertThat(QuotaLimits.of(new Quota("koya", null, 200))).isEmpty();
        assertThat(QuotaLimits.of(new Quota("koya", 1, 200)))
                .contains(new QuotaLimits("koya", 1, 200));
        List<QuotaLimits> lower =
                List.of(new QuotaLimits("koya", 1, 300), new QuotaLimits("koya", 2, 200));
        QuotaLimits before = new QuotaLimits("koya", 2, 300);
        assertThat(lower).allMatch(each -> each.isLowerThan(before));
        assertThat(before.isLowerThan(before)).isFalse();
    }
}
