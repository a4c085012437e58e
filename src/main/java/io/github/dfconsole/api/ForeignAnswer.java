package io.github.dfconsole.api;

/**
 * The body of an answer that is in none of the forms of the service and its gateway.
 *
 * @param form what it looks like
 * @param contentType the content type; empty if it had none
 * @param beginning the first 200 characters, secrets masked; for a redirect, the host it leads to
 */
public record ForeignAnswer(Form form, String contentType, String beginning) {

    /** What an answer looks like that is not the service's. */
    public enum Form {
        /** A redirect, which is never followed. */
        REDIRECT,
        /** A web page. */
        WEB_PAGE,
        /** Nothing at all. */
        EMPTY,
        /** An answer of the service that ends too early. */
        INCOMPLETE,
        /** Anything else. */
        OTHER
    }
}
