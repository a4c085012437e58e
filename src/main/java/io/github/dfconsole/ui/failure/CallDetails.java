package io.github.dfconsole.ui.failure;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.ForeignAnswer;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import java.util.ArrayList;
import java.util.List;

/** Lists the details of a failed call and quotes the answer of the service (E5, E8). */
final class CallDetails {

    private static final int LONGEST_QUOTE = 300;
    private static final int FIRST_REFUSAL = 400;
    private static final int LONGEST_MESSAGE = 2_000;

    private final CallReport report;
    private final Texts texts;
    private final List<FailureDetail> details = new ArrayList<>();

    private CallDetails(CallReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    /** Returns the details of a failed call; none of them is secret. */
    static List<FailureDetail> of(ApiFailure failure, Texts texts, Times times) {
        CallDetails details = new CallDetails(failure.report(), texts);
        details.addCall(times);
        ForeignAnswer body = failure.report().body();
        if (body != null) {
            details.addAnswer(body);
        }
        if (failure instanceof ApiFailure.Unreachable broken && broken.certificate() != null) {
            details.details.addAll(CertificateText.details(broken.certificate(), texts, times));
        }
        return details.details;
    }

    /** Returns what the service answered, as a quotation; empty if it gave no message. */
    static String quote(CallReport report, Texts texts) {
        if (report.message().isBlank()) {
            // Without words, the status is all that was said.
            return report.status() < FIRST_REFUSAL || report.body() == null
                    ? ""
                    : texts.get(
                            "failure.said.status",
                            report.endpoint().displayName(),
                            report.status());
        }
        String quote = Printable.escape(report.message(), LONGEST_QUOTE);
        return report.endpoint().isNaverCloud()
                ? texts.get("failure.said.naver-cloud", quote)
                : texts.get("failure.said.other", report.endpoint().displayName(), quote);
    }

    private void addCall(Times times) {
        add("failure.details.operation", report.operation());
        add("failure.details.address", report.endpoint().toString());
        if (report.status() != 0) {
            String code = report.code().isEmpty() ? "" : ", errorCode " + report.code();
            add("failure.details.answer", "HTTP " + report.status() + Printable.escape(code));
        }
        if (!report.message().isBlank()) {
            add("failure.details.message", Printable.escape(report.message(), LONGEST_MESSAGE));
        }
        add("failure.details.time", times.written(report.at()));
        String took = Times.elapsed(report.took());
        add(
                "failure.details.attempts",
                texts.get("failure.details.attempts-in", report.attempts(), took));
    }

    private void addAnswer(ForeignAnswer answer) {
        add("failure.details.content-type", orNone(answer.contentType()));
        add(
                answer.form() == ForeignAnswer.Form.REDIRECT
                        ? "failure.details.redirect"
                        : "failure.details.beginning",
                orNone(answer.beginning()));
    }

    private String orNone(String value) {
        return value.isEmpty() ? texts.get("failure.details.none") : Printable.escape(value);
    }

    private void add(String nameKey, String value) {
        details.add(new FailureDetail(texts.get(nameKey), value));
    }
}
