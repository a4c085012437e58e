package io.github.dfconsole.api.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretKeyTest {

    private static final String SECRET = "q7Zs0VYkR4vLh2mXc9TnBw";

    @Test
    void neverPrintsItself() {
        Credentials credentials = new Credentials("ABCDEFGH12345678", SecretKey.of(SECRET));
        assertThat(credentials.secretKey().toString()).doesNotContain(SECRET);
        assertThat(credentials.toString()).doesNotContain(SECRET).doesNotContain("ABCDEFGH");
    }

    @Test
    void showsOnlyTheEndOfTheAccessKey() {
        assertThat(new Credentials("ABCDEFGH12345678", SecretKey.of(SECRET)).accessKeyEnding())
                .isEqualTo("5678");
        assertThat(new Credentials("1234", SecretKey.of(SECRET)).accessKeyEnding())
                .doesNotContain("1");
    }

    @Test
    void refusesAnEmptySecret() {
        assertThatThrownBy(() -> SecretKey.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
