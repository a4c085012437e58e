package io.github.dfconsole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One term for one thing, as docs/glossary.md has it, and no text that shows it was filled in. */
class WordingTest {

    private static final Path BUNDLES = Path.of("src/main/resources/io/github/dfconsole/i18n");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "_ko; (을\\(를\\)|은\\(는\\)|이\\(가\\)|와\\(과\\)|\\(으\\)로); a particle in brackets",
                "_ko; 초안; a draft is 임시 저장",
                "_ko; 포털; it is 네이버 클라우드 플랫폼 콘솔",
                "_ko; 컬럼; a column is 열",
                "_ko; 인자; an argument is 인수",
                "_ko; (?<!주)십시오; a request ends with ~해 주십시오",
                "_ko; (?<!API |로그인 )인증키(?!관리); a key is an API 인증키 or a 로그인 인증키",
                "_ja; ポータル; it is NAVERクラウドプラットフォームのコンソール",
                "_ja; 応答; an answer is レスポンス",
                "_ja; 構成(?!部品); a configuration is 設定",
                "_ja; リスト; a list is 一覧",
                "_ja; 稼働; what runs is 実行中",
                "_ja; (?<!API)認証キー(?!管理); an API key is API認証キー, a login key ログインキー",
                "_ja; 選んで|使え|お試しください; 選択して, 使用でき and 再試行してください",
                "_ja; (?:フォルダ|フィルタ)(?!ー); a long vowel at the end is written",
                "_ja; [ぁ-んァ-ヶ一-龠ー）」][?:!()]; full-width marks after Japanese",
                "_ja; [0-9]~[0-9]; a range is written with ～",
                "''; (?i)\\b(somebody|nobody|whoever|makes no sense|puts down)\\b; plain English",
                "''; (?i)\\b(as far as is known|came about)\\b; plain English",
                "''; (?i)\\banswer(s|ed)?\\b; what a service sends is a response",
                "''; (?i)\\bportal\\b; it is the NAVER Cloud Platform console",
                "''; [0-9}](GB|GiB|MiB|KiB|TB)\\b; a space before a unit",
                "_ko; [0-9}](GB|GiB|MiB|KiB|TB)\\b; a space before a unit",
                "_ja; [0-9}](GB|GiB|MiB|KiB|TB)\\b; a space before a unit",
            })
    void noTextHas(String language, String banned, String why) throws Exception {
        Predicate<String> bad = Pattern.compile(banned).asPredicate();
        for (String name : List.of("messages", "command-line")) {
            Path file = BUNDLES.resolve(name + language + ".properties");
            assertThat(Files.readAllLines(file))
                    .as(why)
                    .filteredOn(line -> bad.test(value(line)))
                    .isEmpty();
        }
    }

    /** The text of a line; a no-break space is a space. */
    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1).replace("\\u00a0", " ");
    }
}
