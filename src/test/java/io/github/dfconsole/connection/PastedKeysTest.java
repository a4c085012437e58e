package io.github.dfconsole.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in which people copy both keys at once. */
class PastedKeysTest {

    private static final String ACCESS = "ABCDEFGH12345678WXYZ";
    private static final String SECRET = "s3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3cr3tABCD";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\nS",
                "A\r\nS\r\n",
                "A\tS",
                " A  S ",
                "A,S",
                "\"A\",\"S\"",
                "S\nA",
                "\u00A0A\u200B\nS\uFEFF",
                "export NCLOUD_ACCESS_KEY=A\nexport NCLOUD_SECRET_KEY=S",
                "export NCLOUD_SECRET_ACCESS_KEY='S' NCLOUD_ACCESS_KEY_ID=\"A\"",
                "$env:NCLOUD_ACCESS_KEY = \"A\"; $env:NCLOUD_SECRET_KEY = \"S\"",
                "setx NCLOUD_ACCESS_KEY A\nsetx NCLOUD_SECRET_KEY S",
                "[DEFAULT]\nncloud_access_key_id = A\nncloud_secret_access_key = S\n",
                "access_key: A\nsecret_key: S",
                "{\"accessKey\": \"A\", \"secretKey\": \"S\"}",
                "{\n  \"access_key\" : \"A\",\n  \"secret_key\" : \"S\"\n}",
                "Access Key ID,Secret Key\nA,S\n",
                "\uFEFFNo,Secret Key,Access Key ID,Status\r\n1,S,A,Active\r\n",
                "Access Key ID\tSecret Key\nA\tS",
                "Access Key ID\nA\nSecret Key\nS",
                "Access Key: <A>\nSecret Key: “S”",
                "액세스 키：A\n시크릿 키：S",
                "アクセスキー A\nシークレットキー S"
            })
    void findsBothKeys(String form) {
        PastedKeys keys = PastedKeys.in(pasted(form));
        assertThat(keys.accessKey()).hasValue(ACCESS);
        assertThat(keys.secretKey()).hasValue(SECRET);
        assertThat(keys.isUnclear()).isFalse();
    }

    /** The placeholders are single capital letters that stand alone. */
    private static String pasted(String form) {
        return form.replaceAll("(?<![A-Za-z_])A(?![A-Za-z_])", ACCESS)
                .replaceAll("(?<![A-Za-z_])S(?![A-Za-z_])", SECRET);
    }

    @Test
    void oneNamedKeyIsThatKey() {
        PastedKeys keys = PastedKeys.in("secret_key = " + SECRET);
        assertThat(keys.secretKey()).hasValue(SECRET);
        assertThat(keys.accessKey()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", " ABCD\n", "abc/DEF+1="})
    void oneWordHasNoNameAndIsNotUnclear(String text) {
        PastedKeys keys = PastedKeys.in(text);
        assertThat(keys.accessKey()).isEmpty();
        assertThat(keys.secretKey()).isEmpty();
        assertThat(keys.isUnclear()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one two three", "two words", "키 값", "a\nb\nc\nd"})
    void severalWordsAreUnclear(String text) {
        assertThat(PastedKeys.in(text).isUnclear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cr3tS3cr3tS3cr3tS3\ncr3tS3cr3tS3cr3tABCD",
                "secret_key = s3cr3tS3cr3tS3cr3tS3\ncr3tS3cr3tS3cr3tABCD",
                "access_key = ABCDEFGH12345678WXYZ\nsecret_key = s3cr3tS3cr3tS3cr3tS3\n  cr3tS3cr3tS3cr3tABCD",
                "Access Key ID,Secret Key\nABCDEFGH12345678WXYZ,s3cr3tS3cr3tS3cr3tABCD\nZBCDEFGH12345678WXYZ,t3cr3tS3cr3tS3cr3tABCD",
                "access_key = ABCDEFGH12345678WXYZ\naccess_key = ZBCDEFGH12345678WXYZ"
            })
    void wrappedOrFurtherKeysAreUnclear(String text) {
        PastedKeys keys = PastedKeys.in(text);
        assertThat(keys.isUnclear()).isTrue();
        assertThat(keys.accessKey()).isEmpty();
        assertThat(keys.secretKey()).isEmpty();
    }

    @Test
    void invisibleCharactersInsideAKeyDoNotCutIt() {
        PastedKeys keys =
                PastedKeys.in(
                        "secret_key = " + SECRET.substring(0, 9) + "\u200B" + SECRET.substring(9));
        assertThat(keys.secretKey()).hasValue(SECRET);
    }
}
