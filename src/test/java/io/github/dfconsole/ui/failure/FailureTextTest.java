package io.github.dfconsole.ui.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.ForeignAnswer;
import io.github.dfconsole.service.accounts.NoFingerprintException;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.Failures;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How failures are explained (E1, E5, E8, E10). */
class FailureTextTest {

    private static final Times TIMES = new Times(ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFailureHasItsOwnCauseAndNextStepInEveryLanguage(Language language) {
        Texts texts = new Texts(language.locale());
        Set<String> causes = new HashSet<>();
        for (ApiFailure failure : Failures.all()) {
            FailureText text = FailureText.of(failure, texts, TIMES);
            assertThat(text.cause()).as("%s", failure).isNotBlank();
            if (!(failure instanceof ApiFailure.Cancelled)) {
                assertThat(text.next()).as("%s", failure).isNotBlank();
            }
            // It is said in notices and sheets, too, which have no details.
            assertThat(text.next()).doesNotContain("details", "상세 정보", "詳細");
            causes.add(text.cause());
        }
        // The two samples of throttling differ in the next step only.
        assertThat(causes).hasSize(Failures.all().size() - 1);
    }

    @Test
    void theSamplesCoverEveryKindOfFailure() {
        Set<Class<?>> kinds = new HashSet<>();
        Failures.all().forEach(failure -> kinds.add(failure.getClass()));
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList(ApiFailure.class.getPermittedSubclasses()));
    }

    @Test
    void quotesTheServiceAsPlainText() {
        CallReport report =
                FakeWire.report("notebooks/create")
                        .withWords("", "<b>no</b>\u202E {0} %n\n" + "x".repeat(1_000));
        FailureText text = FailureText.of(new ApiFailure.Invalid(report), english(), TIMES);
        assertThat(text.said())
                .startsWith("127.0.0.1:1 responded: “<b>no</b>\\u202E {0} %n\\nxxx")
                .endsWith("x…”")
                .hasSizeLessThan(400);
    }

    @Test
    void namesNaverCloudIfItAnswered() {
        CallReport local = FakeWire.report("accounts/getList");
        CallReport remote =
                new CallReport(
                        local.operation(),
                        local.effect(),
                        Api.endpoint("https://df.apigw.ntruss.com"),
                        local.at(),
                        local.took(),
                        1,
                        403,
                        "",
                        "not allowed to access",
                        null);
        assertThat(FailureText.of(new ApiFailure.NotPermitted(remote), english(), TIMES).said())
                .isEqualTo("NAVER Cloud responded: “not allowed to access”");
    }

    @Test
    void theReportDescribesTheCallWithoutKeys() {
        CallReport report =
                FakeWire.report("accounts/getList").withStatus(401).withWords("200", "No");
        FailureText text = FailureText.of(new ApiFailure.RefusedKey(report), english(), TIMES);
        assertThat(text.report().lines().toList())
                .contains(
                        "Operation: accounts/getList",
                        "Address: http://127.0.0.1:1",
                        "Response: HTTP 401, errorCode 200",
                        "Time: 2026-03-14T00:26:53+00:00",
                        "Attempts: 1 in 182 ms");
        assertThat(text.report()).doesNotContain(Api.KEYS.accessKey());
    }

    @Test
    void showsTheBeginningOfAForeignAnswer() {
        ApiFailure failure =
                new ApiFailure.NotAnAnswer(
                        FakeWire.report("accounts/getList"),
                        new ForeignAnswer(
                                ForeignAnswer.Form.WEB_PAGE, "text/html", "<html>\u0007"));
        List<FailureDetail> details = FailureText.of(failure, english(), TIMES).details();
        assertThat(details)
                .contains(
                        new FailureDetail("Content type", "text/html"),
                        new FailureDetail("Begins with", "<html>\\u0007"));
    }

    @Test
    void doesNotRepeatTheMessageOfAnUnexpectedError() {
        FailureText text =
                FailureText.of(new IllegalStateException("secret-7f3a"), english(), TIMES);
        assertThat(text.report()).contains("IllegalStateException").doesNotContain("secret-7f3a");
    }

    @Test
    void describesAnExceptionLikeItsFailure() {
        ApiFailure failure = new ApiFailure.TimedOut(FakeWire.report("accounts/getList"));
        assertThat(FailureText.of(new ApiException(failure), english(), TIMES))
                .isEqualTo(FailureText.of(failure, english(), TIMES));
    }

    @Test
    void saysWhichWayTheClockIsOff() {
        assertThat(ClockText.of(Duration.ofMinutes(12), english())).isEqualTo("12 minutes fast");
        assertThat(ClockText.of(Duration.ofMinutes(-1), english())).isEqualTo("1 minute slow");
        assertThat(ClockText.of(Duration.ofMinutes(12), new Texts(Locale.KOREAN)))
                .isEqualTo("12분 빠릅니다");
    }

    private static Texts english() {
        return new Texts(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "notebooks/create,      allows creating",
        "apps/submit,           allows creating",
        "notebooks/delete,      allows deleting",
        "notebooks/getVpcList,  allows viewing",
        "notebooks/checkName,   allows viewing",
        "apps/setLifetime,      allows changes"
    })
    void aDeniedOperationNamesItselfAndWhatToAskFor(String operation, String policy) {
        ApiFailure denied = new ApiFailure.NotPermitted(FakeWire.report(operation));
        FailureText text = FailureText.of(denied, english(), TIMES);
        assertThat(text.cause()).contains(operation);
        assertThat(text.next()).contains(policy, operation).doesNotContain("VIEWER");
    }

    @Test
    void theWordsOfTheServiceAreAlwaysUnderDetails() {
        for (ApiFailure failure : Failures.all()) {
            assertThat(FailureText.of(failure, english(), TIMES).details())
                    .contains(new FailureDetail("Message", "said by the service"));
        }
    }

    @Test
    void aRefusalWithoutWordsIsQuotedByItsStatus() {
        CallReport report =
                FakeWire.report("notebooks/create")
                        .withStatus(503)
                        .withBody(
                                new ForeignAnswer(
                                        ForeignAnswer.Form.WEB_PAGE, "text/html", "<html>Busy"));
        FailureText text = FailureText.of(new ApiFailure.UnknownOutcome(report), english(), TIMES);
        assertThat(text.said()).isEqualTo("127.0.0.1:1 responded with HTTP 503.");
        assertThat(text.details()).contains(new FailureDetail("Begins with", "<html>Busy"));
    }

    @Test
    void eachCauseHasItsOwnAdvice() {
        List<String> advice =
                Failures.all().stream()
                        .map(failure -> FailureText.of(failure, english(), TIMES))
                        .map(text -> text.cause() + text.next())
                        .toList();
        assertThat(advice).doesNotHaveDuplicates();
    }

    @Test
    void aSignInPageIsSuspectedOnlyBehindAWebPageOrARedirect() {
        for (ApiFailure failure : Failures.all()) {
            FailureText text = FailureText.of(failure, english(), TIMES);
            if (text.next().contains("sign-in page")) {
                assertThat(failure)
                        .isInstanceOfSatisfying(
                                ApiFailure.NotAnAnswer.class,
                                none ->
                                        assertThat(none.answer().form())
                                                .isIn(
                                                        ForeignAnswer.Form.WEB_PAGE,
                                                        ForeignAnswer.Form.REDIRECT));
            }
        }
    }

    @Test
    void aResetWithoutAFingerprintIsLeftToTheUserBeforeItIsSent() {
        FailureText text = FailureText.of(new NoFingerprintException(), english(), TIMES);
        assertThat(text.cause()).contains("Nothing has been reset");
        assertThat(text.next()).contains("clear the fingerprint option", "cannot be confirmed");
    }
}
