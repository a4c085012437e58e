package io.github.dfconsole.ui.failure;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.service.IncompleteListException;
import io.github.dfconsole.service.export.ExportException;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure in the user's language: what caused it, what to do next, and what to tell others (E1,
 * E5, E8, E10).
 *
 * @param cause one sentence
 * @param next one sentence
 * @param said what the other side said, quoted; empty if it said nothing
 * @param details names and values for a report, nothing secret
 */
public record FailureText(String cause, String next, String said, List<Detail> details) {

    private static final int LONGEST_QUOTE = 300;

    /** One line of a report. */
    public record Detail(String name, String value) {}

    /** Puts anything a job can fail with into words. */
    public static FailureText of(Throwable failure, Texts texts, Times times) {
        if (failure instanceof ApiException api) {
            return of(api.failure(), texts, times);
        }
        if (failure instanceof ExportException export) {
            return of(export, texts);
        }
        if (failure instanceof IncompleteListException incomplete) {
            return new FailureText(
                    IncompleteListText.of(incomplete.listing(), texts),
                    texts.get("failure.incomplete-list.next"),
                    "",
                    List.of());
        }
        if (failure instanceof FileAlreadyExistsException there) {
            return new FailureText(
                    texts.get(
                            "failure.file.exists.cause",
                            Printable.escape(String.valueOf(there.getFile()), LONGEST_QUOTE)),
                    texts.get("failure.file.exists.next"),
                    "",
                    List.of());
        }
        if (failure instanceof InvalidPathException path) {
            return new FailureText(
                    texts.get(
                            "failure.file.no-name.cause",
                            Printable.escape(path.getInput(), LONGEST_QUOTE)),
                    texts.get("failure.file.no-name.next"),
                    "",
                    List.of());
        }
        if (failure instanceof IOException file) {
            return new FailureText(
                    texts.get(
                            "failure.local-file.cause",
                            Printable.escape(String.valueOf(file.getMessage()), LONGEST_QUOTE)),
                    texts.get("failure.local-file.next"),
                    "",
                    List.of());
        }
        return new FailureText(
                texts.get("failure.internal.cause"),
                texts.get("failure.internal.next"),
                "",
                List.of(
                        new Detail(
                                texts.get("failure.details.error"), failure.getClass().getName())));
    }

    private static FailureText of(ExportException export, Texts texts) {
        String file = Printable.escape(export.target().toString(), LONGEST_QUOTE);
        return switch (export.reason()) {
            case DENIED ->
                    new FailureText(
                            texts.get("failure.file.denied.cause", file),
                            texts.get("failure.file.denied.next"),
                            "",
                            List.of());
            case NO_FOLDER ->
                    new FailureText(
                            texts.get("failure.file.no-folder.cause", file),
                            texts.get("failure.file.no-folder.next"),
                            "",
                            List.of());
            case NO_SPACE ->
                    new FailureText(
                            texts.get("failure.file.no-space.cause", file),
                            texts.get("failure.file.no-space.next"),
                            "",
                            List.of());
            case OTHER ->
                    new FailureText(
                            texts.get("failure.file.other.cause", file),
                            texts.get("failure.file.other.next"),
                            "",
                            List.of());
        };
    }

    /** All that fits into a notice: the cause, what the other side said, and what to do next. */
    public String inOne() {
        return Stream.of(cause, said, next)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Puts a failed call into words. */
    public static FailureText of(ApiFailure failure, Texts texts, Times times) {
        Words words = words(failure, texts);
        return new FailureText(
                words.cause(),
                words.next(),
                said(failure.report(), texts),
                details(failure, texts, times));
    }

    /** The report as plain text, one line each. */
    public String report() {
        StringBuilder report = new StringBuilder(cause).append('\n');
        if (!said.isEmpty()) {
            report.append(said).append('\n');
        }
        details.forEach(
                detail ->
                        report.append(detail.name())
                                .append(": ")
                                .append(detail.value())
                                .append('\n'));
        return report.toString();
    }

    private record Words(String cause, String next) {}

    private static Words words(ApiFailure failure, Texts texts) {
        String host = failure.report().endpoint().displayName();
        String operation = failure.report().operation();
        return switch (failure) {
            case ApiFailure.Unreachable unreachable -> unreachable(unreachable, host, texts);
            case ApiFailure.ConnectionLost _ ->
                    new Words(
                            texts.get("failure.connection-lost.cause", host),
                            texts.get("failure.connection-lost.next"));
            case ApiFailure.TimedOut _ ->
                    new Words(
                            texts.get("failure.timed-out.cause", host),
                            texts.get("failure.timed-out.next"));
            case ApiFailure.RefusedKey _ ->
                    new Words(
                            texts.get("failure.refused-key.cause", host),
                            failure.report().endpoint().isLoopback()
                                    ? texts.get("failure.refused-key.next-here")
                                    : texts.get("failure.refused-key.next"));
            case ApiFailure.ClockSkew skew ->
                    new Words(
                            texts.get("failure.clock-skew.cause", clock(skew.ahead(), texts)),
                            texts.get("failure.clock-skew.next"));
            case ApiFailure.NotPermitted _ ->
                    new Words(
                            texts.get("failure.not-permitted.cause"),
                            texts.get("failure.not-permitted.next"));
            case ApiFailure.NotOffered _ ->
                    new Words(
                            texts.get("failure.not-offered.cause", host, operation),
                            texts.get("failure.not-offered.next"));
            case ApiFailure.NotFound _ ->
                    new Words(
                            texts.get("failure.not-found.cause"),
                            texts.get("failure.not-found.next"));
            case ApiFailure.Throttled throttled ->
                    new Words(texts.get("failure.throttled.cause", host), next(throttled, texts));
            case ApiFailure.QuotaExceeded _ ->
                    new Words(
                            texts.get("failure.quota-exceeded.cause"),
                            texts.get("failure.quota-exceeded.next"));
            case ApiFailure.Invalid _ ->
                    new Words(
                            texts.get("failure.invalid.cause", operation),
                            texts.get("failure.invalid.next"));
            case ApiFailure.ServiceFault _ ->
                    new Words(
                            texts.get("failure.service-fault.cause", host),
                            texts.get("failure.service-fault.next"));
            case ApiFailure.UnknownOutcome _ ->
                    new Words(
                            texts.get("failure.unknown-outcome.cause", host),
                            texts.get("failure.unknown-outcome.next"));
            case ApiFailure.NotAnAnswer _ ->
                    new Words(
                            texts.get("failure.not-an-answer.cause", host),
                            texts.get("failure.not-an-answer.next"));
            case ApiFailure.TooLarge large ->
                    new Words(tooLarge(large, texts), texts.get("failure.too-large.next"));
            case ApiFailure.Cancelled _ -> new Words(texts.get("failure.cancelled.cause"), "");
        };
    }

    private static Words unreachable(ApiFailure.Unreachable failure, String host, Texts texts) {
        return switch (failure.obstacle()) {
            case UNKNOWN_HOST ->
                    new Words(
                            texts.get("failure.unknown-host.cause", host),
                            texts.get("failure.unknown-host.next"));
            case REFUSED ->
                    new Words(
                            texts.get("failure.connection-refused.cause", host),
                            texts.get("failure.connection-refused.next"));
            case NO_ANSWER ->
                    new Words(
                            texts.get("failure.no-connection.cause", host),
                            texts.get("failure.no-connection.next"));
            case TLS ->
                    new Words(texts.get("failure.tls.cause", host), texts.get("failure.tls.next"));
            case PROXY ->
                    new Words(
                            texts.get("failure.proxy.cause", host),
                            texts.get("failure.proxy.next"));
        };
    }

    private static String next(ApiFailure.Throttled throttled, Texts texts) {
        Duration wait = throttled.retryAfter();
        return wait == null
                ? texts.get("failure.throttled.next")
                : texts.get("failure.throttled.next-after", wait.toSeconds());
    }

    private static String tooLarge(ApiFailure.TooLarge failure, Texts texts) {
        return switch (failure.limit()) {
            case BYTES -> texts.get("failure.too-large.bytes");
            case DEPTH -> texts.get("failure.too-large.depth");
            case ROWS -> texts.get("failure.too-large.rows");
        };
    }

    /** How far this machine's clock is off: "12 minutes fast". */
    public static String clock(Duration ahead, Texts texts) {
        long minutes = Math.round(ahead.abs().toSeconds() / 60.0);
        return ahead.isNegative()
                ? texts.get("clock.behind", minutes)
                : texts.get("clock.ahead", minutes);
    }

    private static String said(CallReport report, Texts texts) {
        if (report.message().isBlank()) {
            return "";
        }
        String quote = Printable.escape(report.message(), LONGEST_QUOTE);
        return report.endpoint().isNaverCloud()
                ? texts.get("failure.said.naver-cloud", quote)
                : texts.get("failure.said.other", report.endpoint().displayName(), quote);
    }

    private static List<Detail> details(ApiFailure failure, Texts texts, Times times) {
        CallReport report = failure.report();
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(texts.get("failure.details.operation"), report.operation()));
        details.add(new Detail(texts.get("failure.details.address"), report.endpoint().toString()));
        answer(report)
                .ifPresent(
                        value ->
                                details.add(
                                        new Detail(texts.get("failure.details.answer"), value)));
        details.add(new Detail(texts.get("failure.details.time"), times.exact(report.at())));
        details.add(
                new Detail(
                        texts.get("failure.details.attempts"),
                        texts.get(
                                "failure.details.attempts-in",
                                report.attempts(),
                                Times.elapsed(report.took()))));
        if (failure instanceof ApiFailure.NotAnAnswer none) {
            details.add(
                    new Detail(
                            texts.get("failure.details.content-type"),
                            none.contentType().isEmpty()
                                    ? texts.get("failure.details.none")
                                    : Printable.escape(none.contentType())));
            details.add(
                    new Detail(
                            texts.get("failure.details.beginning"),
                            none.excerpt().isEmpty()
                                    ? texts.get("failure.details.none")
                                    : Printable.escape(none.excerpt())));
        }
        return details;
    }

    private static Optional<String> answer(CallReport report) {
        if (report.status() == 0) {
            return Optional.empty();
        }
        String code = report.code().isEmpty() ? "" : ", errorCode " + report.code();
        return Optional.of("HTTP " + report.status() + Printable.escape(code));
    }
}
