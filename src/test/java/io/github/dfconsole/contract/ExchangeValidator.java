package io.github.dfconsole.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;

import io.github.dfconsole.sandbox.ExchangeObserver;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Validates every call of every test to a sandbox against the OpenAPI document: an answer must be
 * documented for its operation and status, and an accepted request must be valid.
 */
public final class ExchangeValidator implements ExchangeObserver {

    private static final Set<String> OPERATIONS = Set.copyOf(ApiDocumentation.operations());
    private static final Queue<String> VIOLATIONS = new ConcurrentLinkedQueue<>();
    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(ApiDocumentation.text())
                    // Calls without the headers of the signature are refused, which is tested
                    // elsewhere.
                    .withLevelResolver(
                            LevelResolver.create()
                                    .withLevel(
                                            "validation.request.security.missing",
                                            ValidationReport.Level.IGNORE)
                                    .withLevel(
                                            "validation.request.parameter.header.missing",
                                            ValidationReport.Level.IGNORE)
                                    .build())
                    .build();

    /** Returns and removes the violations found so far. */
    static List<String> takeViolations() {
        List<String> taken = List.copyOf(VIOLATIONS);
        VIOLATIONS.removeAll(taken);
        return taken;
    }

    /** Whether the document allows a request body. */
    static boolean isValidRequest(String operation, String body) {
        return !requestReport(
                        ApiDocumentation.path(operation), body.getBytes(StandardCharsets.UTF_8))
                .hasErrors();
    }

    @Override
    public void answered(
            String path, byte[] request, int status, String contentType, byte[] response) {
        String operation = path.replace("/api/v2/", "");
        if (!OPERATIONS.contains(operation)) {
            return;
        }
        ValidationReport answer =
                VALIDATOR.validateResponse(
                        path,
                        Request.Method.POST,
                        SimpleResponse.Builder.status(status)
                                .withContentType(contentType)
                                .withBody(response)
                                .build());
        note(operation + " " + status + " answer", response, answer);
        if (status == 200) {
            note(operation + " accepted", request, requestReport(path, request));
        }
    }

    private static ValidationReport requestReport(String path, byte[] body) {
        return VALIDATOR.validateRequest(
                SimpleRequest.Builder.post(path)
                        .withContentType("application/json")
                        .withBody(body)
                        .build());
    }

    private static void note(String what, byte[] body, ValidationReport report) {
        if (report.hasErrors()) {
            String text = new String(body, StandardCharsets.UTF_8);
            VIOLATIONS.add(
                    what
                            + ": "
                            + report.getMessages()
                            + " in "
                            + text.substring(0, Math.min(500, text.length())));
        }
    }
}
