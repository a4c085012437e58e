package io.github.dfconsole.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.snippets.AccountSnippets;
import io.github.dfconsole.service.usage.UsageProblem;
import io.github.dfconsole.text.Texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

class SnippetTextsTest {

    private static final AccountSnippets SNIPPETS = AccountSnippets.of("alice-x", "");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void theSheetHasLimitsAndCommandsInEveryLanguage(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));
        Account account = new Account("id", "alice-x", "", "RUNNING", null, false);
        List<Quota> quotas = List.of(new Quota("koya", 2, 300), new Quota("tata", null, null));
        String sheet = new AccessSheetText(texts).of(account, quotas, SNIPPETS);
        assertThat(sheet)
                .contains(
                        "alice-x@KR.DF.NAVERNCP.COM",
                        ": KR.DF.NAVERNCP.COM\n",
                        "300 TB",
                        "    hdfs dfs -count -q -v hdfs://koya/user/alice-x",
                        "alice_x__db_",
                        texts.get("detail.untold"),
                        texts.get("snippet.hosts.documented"),
                        texts.get("sheet.note"))
                .doesNotContain("{0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void everyProblemHasASentenceWithItsSubject(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));
        for (UsageProblem.Kind kind : UsageProblem.Kind.values()) {
            String text = UsageProblemText.of(new UsageProblem(kind, "koya\u202E"), texts);
            assertThat(text).isNotBlank().doesNotContain("{0}", "\u202E");
        }
    }
}
