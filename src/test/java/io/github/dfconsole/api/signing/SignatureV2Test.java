package io.github.dfconsole.api.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureV2Test {

    private static final Credentials KEYS = new Credentials("AK_TEST", SecretKey.of("SK_TEST"));

    /** The first is published by the community SDK; the others were computed with openssl. */
    @ParameterizedTest
    @CsvSource({
        "/vserver/v2/createServerInstances?regionCode=KR, xBcE26XFU55BMjppdPT7ZY3oDrqoOedfPyAn3Cq4lUw=",
        "/api/v2/notebooks/create, T/6vEPPomBbRc9ZDFsi0wZvErsC6Q99Ju0NEH3mqO/A=",
        "/api/v2/aiworkspaces/getList, eYwPgUIb7TITeOKbKXo63odD6clVJTmAamYe/gblIoA="
    })
    void reproducesKnownSignatures(String target, String signature) {
        assertThat(SignatureV2.sign("POST", target, 1_700_000_000_000L, KEYS)).isEqualTo(signature);
    }

    @Test
    void dependsOnEveryPartOfTheRequest() {
        String signature = SignatureV2.sign("POST", "/a", 1, KEYS);
        assertThat(signature)
                .isNotEqualTo(SignatureV2.sign("GET", "/a", 1, KEYS))
                .isNotEqualTo(SignatureV2.sign("POST", "/b", 1, KEYS))
                .isNotEqualTo(SignatureV2.sign("POST", "/a", 2, KEYS))
                .isNotEqualTo(
                        SignatureV2.sign(
                                "POST", "/a", 1, new Credentials("AK", SecretKey.of("SK_TEST"))))
                .isNotEqualTo(
                        SignatureV2.sign(
                                "POST", "/a", 1, new Credentials("AK_TEST", SecretKey.of("SK"))));
    }
}
