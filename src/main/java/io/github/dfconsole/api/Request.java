package io.github.dfconsole.api;

import java.util.Map;

/** The request bodies that many operations share. */
final class Request {

    private Request() {}

    /** Most lists want the account under {@code search}. */
    static Map<String, Object> search(String accountId) {
        return Map.of("search", Map.of("accountId", accountId));
    }

    static Map<String, Object> id(String id) {
        return Map.of("id", id);
    }
}
