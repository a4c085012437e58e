package io.github.dfconsole.service.aiconfiguration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PASSWORD",
                "DB_PASSWORD",
                "PGPASSWORD",
                "db_password",
                "dbPassword",
                "PASSWD",
                "MYSQL_PWD",
                "CLIENT_SECRET",
                "secretsauce",
                "TOKEN",
                "HF_TOKEN",
                "authToken",
                "GITHUB_TOKENS",
                "KEY",
                "AWS_SECRET_ACCESS_KEY",
                "API_KEY",
                "APIKEY",
                "apikey",
                "SSH_PRIVATE",
                "GOOGLE_APPLICATION_CREDENTIALS",
                "CREDENTIAL",
                "HTTP_AUTH",
                "KEY_PASSPHRASE",
                "X-API-KEY"
            })
    void theseSoundSecret(String name) {
        assertThat(SecretNames.looksSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "TZ",
                "NCCL_DEBUG",
                "TOKENIZERS_PARALLELISM",
                "KEYBOARD",
                "AUTHOR",
                "PASSENGERS",
                "PATH",
                "BATCH_SIZE",
                "HIDDEN_STATES"
            })
    void theseDoNot(String name) {
        assertThat(SecretNames.looksSecret(name)).isFalse();
    }
}
