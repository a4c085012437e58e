package io.github.dfconsole.service.apps.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.service.validation.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class AppRulesTest {

    private static final String ACCOUNT = "df001";

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0a0", "kafka-log-01", "abcdefghijklmno", "a-b-c"})
    void theseAreNames(String name) {
        assertThat(AppRules.name(name, ACCOUNT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',               MISSING",
        "ab,               TOO_SHORT",
        "abcdefghijklmnop, TOO_LONG",
        "Kafka,            CHARACTERS",
        "kafka_1,          CHARACTERS",
        "카프카,            CHARACTERS",
        "-kafka,           FIRST_CHARACTER",
        "kafka-,           LAST_CHARACTER",
        "kaf--ka,          REPEATED"
    })
    void theseAreNot(String name, Problem problem) {
        assertThat(AppRules.name(name, ACCOUNT)).contains(problem);
    }

    @Test
    void aLongAccountNameLeavesFewCharacters() {
        String account = "sixteen-letters1";
        assertThat(AppRules.name("kafk", account)).isEmpty();
        assertThat(AppRules.name("kafka", account)).contains(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"300", "604800", "-1", "000300"})
    void theseAreLifetimes(String seconds) {
        assertThat(AppRules.lifetime(seconds)).isEmpty();
        assertThat(AppRules.lifetimeSeconds(seconds)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "299, SIZE",
        "604801, SIZE",
        "0, SIZE",
        "99999999999999999999, SIZE",
        "-2, NOT_A_NUMBER",
        "7 days, NOT_A_NUMBER",
        "３００, NOT_A_NUMBER"
    })
    void theseAreNoLifetimes(String seconds, Problem problem) {
        assertThat(AppRules.lifetime(seconds)).contains(problem);
        assertThat(AppRules.lifetimeSeconds(seconds)).isEmpty();
    }

    @Test
    void sizesBeginAtOneAndCountsAtNone() {
        assertThat(AppRules.size("1")).isEmpty();
        assertThat(AppRules.size("0")).contains(Problem.SIZE);
        assertThat(AppRules.count("0")).isEmpty();
        assertThat(AppRules.count("")).contains(Problem.MISSING);
        assertThat(AppRules.count("two")).contains(Problem.NOT_A_NUMBER);
        assertThat(AppRules.description("a".repeat(2_048))).isEmpty();
        assertThat(AppRules.description("a".repeat(2_049))).contains(Problem.TOO_LONG);
    }

    private static AppDraft kafka(String brokers) {
        return new AppDraft(
                "a1",
                "kafka-1",
                "KAFKA-2.4.0",
                "longlived",
                "-1",
                "",
                List.of(
                        new AppDraft.Component("broker", "2048", "4", brokers),
                        new AppDraft.Component("kafka-manager", " 1024 ", "1", "1")),
                List.of("zk1"));
    }

    @Test
    void whatIsTypedBecomesTheRequest() {
        NewApp request = AppRequest.of(kafka("0")).orElseThrow();
        assertThat(request)
                .isEqualTo(
                        new NewApp(
                                "a1",
                                "longlived",
                                "KAFKA-2.4.0",
                                "kafka-1",
                                -1,
                                null,
                                List.of("zk1"),
                                List.of(
                                        new NewApp.Component("broker", 2048, 4, 0),
                                        new NewApp.Component("kafka-manager", 1024, 1, 1))));
    }

    @Test
    void aComponentWithoutANumberIsNotLeftOut() {
        assertThat(AppRequest.of(kafka("many"))).isEmpty();
    }

    @Test
    void theSumCountsWhatWillRun() {
        assertThat(AppDemand.of(kafka("3"))).isEqualTo(new AppDemand(7_168, 13, 4, 2_048));
        assertThat(AppDemand.of(kafka("0"))).isEqualTo(new AppDemand(1_024, 1, 1, 1_024));
    }

    @Test
    void aPresetKeepsNothingThatBelongsToOneAccount() {
        AppDraft preset = kafka("3").asPreset();
        assertThat(preset.accountId() + preset.name()).isEmpty();
        assertThat(preset.dependentIds()).isEmpty();
        assertThat(preset.components()).isEqualTo(kafka("3").components());
        assertThat(preset.appTypeId()).isEqualTo("KAFKA-2.4.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exceeded limit on resource quota | QUOTA",
                "invalid request parameter (constraint violation Not available, app name 'zk') | NAME",
                "invalid request parameter (constraint violation NotEmpty, dependentIds) | NEEDS",
                "invalid request parameter (constraint violation Min, components.memoryMb): | COMPONENTS",
                "invalid request parameter (constraint violation Not available, queueName 'dev') | QUEUE",
                "invalid request parameter (constraint violation Range, lifetime): | LIFETIME",
                "invalid request parameter (constraint violation Not available, appTypeId 'X') | TYPE",
                "invalid request parameter (constraint violation Not available, containerCount '5') | COMPONENTS"
            })
    void aRefusalNamesItsField(String message, RefusedAppField field) {
        assertThat(RefusedAppField.of(message)).contains(field);
    }

    @Test
    void onlyANameThatCannotBeHadIsTaken() {
        String form = "invalid request parameter (constraint violation %s)";
        assertThat(RefusedAppField.isNameTaken(form.formatted("Not available, app name 'zk'")))
                .isTrue();
        assertThat(RefusedAppField.isNameTaken(form.formatted("Pattern, name"))).isFalse();
        assertThat(RefusedAppField.isNameTaken("anything")).isFalse();
        assertThat(RefusedAppField.of("anything")).isEmpty();
    }
}
