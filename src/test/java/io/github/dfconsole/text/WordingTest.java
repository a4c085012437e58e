package io.github.dfconsole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One term for one thing, as docs/glossary.md has it, and no text that shows it was filled in. */
class WordingTest {

    private static final Path BUNDLES = Path.of("src/main/resources/io/github/dfconsole/i18n");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "_ko; (을\\(를\\)|은\\(는\\)|이\\(가\\)|\\(으\\)로); a particle in brackets",
                "_ko; 초안; a draft is 임시 저장",
                "_ko; 포털; it is 네이버 클라우드 플랫폼 콘솔",
                "_ja; ポータル; it is NAVERクラウドプラットフォームのコンソール",
                "_ja; 応答; an answer is レスポンス",
                "_ja; [ぁ-んァ-ヶ一-龠]\\?; a question ends with a full-width mark",
                "''; (?i)\\b(somebody|whoever|makes no sense|as far as is known)\\b; plain English",
            })
    void noTextHas(String language, String banned, String why) throws Exception {
        for (String name : List.of("messages", "command-line")) {
            Path file = BUNDLES.resolve(name + language + ".properties");
            assertThat(Files.readAllLines(file))
                    .as(why)
                    .noneMatch(line -> Pattern.compile(banned).matcher(line).find());
        }
    }
}
