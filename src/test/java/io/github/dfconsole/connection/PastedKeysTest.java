package io.github.dfconsole.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedKeysTest {

    private static final String ACCESS = "ABCDEFGH12345678WXYZ";
    private static final String SECRET = "s3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3cr3tABCD";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACCESS\nSECRET",
                "ACCESS\r\nSECRET\r\n",
                " ACCESS\tSECRET ",
                "ACCESS,SECRET",
                "\"ACCESS\" \"SECRET\"",
                "\u00A0ACCESS\u00A0\u200BSECRET",
                "export NCLOUD_ACCESS_KEY=ACCESS\nexport NCLOUD_SECRET_KEY=SECRET\n",
                "NCLOUD_SECRET_ACCESS_KEY=SECRET\nNCLOUD_ACCESS_KEY_ID=ACCESS\n",
                "[DEFAULT]\nncloud_access_key_id = ACCESS\nncloud_secret_access_key = SECRET",
                "{\"accessKey\": \"ACCESS\", \"secretKey\": \"SECRET\"}",
                "Access Key ID : ACCESS\nSecret Key : SECRET",
            })
    void bothKeysAreFound(String pasted) {
        String text = pasted.replace("ACCESS\n", ACCESS + "\n");
        assertThat(PastedKeys.in(filled(pasted))).as(text).contains(new PastedKeys(ACCESS, SECRET));
    }

    /** Puts the keys where a value stands, and not into the names. */
    private static String filled(String pasted) {
        return pasted.replaceAll("(?<![A-Za-z_])ACCESS(?![A-Za-z_])", ACCESS)
                .replaceAll("(?<![A-Za-z_])SECRET(?![A-Za-z_])", SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {ACCESS, "", "two words", "a sentence of several words", SECRET + "\n"})
    void oneKeyOrOtherTextIsNoPair(String pasted) {
        assertThat(PastedKeys.in(pasted)).isEmpty();
    }

    @Test
    void itsTextHasNoKeyInIt() {
        assertThat(new PastedKeys(ACCESS, SECRET).toString()).doesNotContain(ACCESS, SECRET);
    }
}
