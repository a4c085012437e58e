package io.github.dfconsole.api;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known about one call: enough for a report, and nothing secret.
 *
 * @param operation group and operation, for example {@code aiworkspaces/getList}
 * @param effect whether it reads or changes
 * @param endpoint where it was sent
 * @param at when it began
 * @param took how long it took, with all attempts and the waits between them
 * @param attempts how often it was tried; 0 if it never got that far
 * @param status the HTTP status of the last answer; 0 if there was none
 * @param code the gateway's errorCode; empty if there was none
 * @param message what the service or the gateway said; empty if nothing
 * @param body what came in place of an answer of theirs; null if nothing did
 */
public record CallReport(
        String operation,
        Effect effect,
        Endpoint endpoint,
        Instant at,
        Duration took,
        int attempts,
        int status,
        String code,
        String message,
        @Nullable ForeignAnswer body) {

    /** The same call, with what the service or the gateway said. */
    public CallReport withWords(String code, String message) {
        return new CallReport(
                operation, effect, endpoint, at, took, attempts, status, code, message, body);
    }

    /** The same call, with what came in place of an answer of the service. */
    public CallReport withBody(ForeignAnswer body) {
        return new CallReport(
                operation, effect, endpoint, at, took, attempts, status, code, message, body);
    }

    /** The same call, with the status of an answer that broke off. */
    public CallReport withStatus(int status) {
        return new CallReport(
                operation, effect, endpoint, at, took, attempts, status, code, message, body);
    }
}
