package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;

/** The refusal of a request by the gateway or by the service, in the documented words. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** The messages of the gateway by status and code. */
    private static final Map<String, String> GATEWAY_MESSAGES =
            Map.ofEntries(
                    Map.entry("400/100", "Bad Request Exception"),
                    Map.entry("401/200", "Authentication Failed"),
                    Map.entry("401/210", "Permission Denied"),
                    Map.entry("404/300", "Not Found Exception"),
                    Map.entry("429/400", "Quota Exceeded"),
                    Map.entry("429/410", "Throttle Limited"),
                    Map.entry("429/420", "Rate Limited"),
                    Map.entry("413/430", "Request Entity Too Large"),
                    Map.entry("503/500", "Endpoint Error"),
                    Map.entry("504/510", "Endpoint Timeout"),
                    Map.entry("500/900", "Unexpected Error"));

    private static final Map<String, String> SERVICE_MESSAGES =
            Map.of(
                    "400", "invalid request parameters",
                    "403", "not allowed to access",
                    "404", "no such element",
                    "500", "unexpected error");

    private final int status;
    private final transient ObjectNode body;

    private Refusal(int status, ObjectNode body) {
        super(body.toString());
        this.status = status;
        this.body = body;
    }

    int status() {
        return status;
    }

    ObjectNode body() {
        return body;
    }

    /**
     * Returns a documented refusal by its name: status and code for those of the gateway, for
     * example {@code 503/500}, and the status alone for those of the service, for example {@code
     * 403}.
     *
     * @throws IllegalArgumentException if none is documented under that name
     */
    static Refusal documented(String name) {
        int status = name.length() < 3 ? 0 : number(name.substring(0, 3));
        if (GATEWAY_MESSAGES.containsKey(name)) {
            return byGateway(status, name.substring(4), GATEWAY_MESSAGES.get(name));
        }
        if (SERVICE_MESSAGES.containsKey(name)) {
            return byService(status, SERVICE_MESSAGES.get(name));
        }
        throw new IllegalArgumentException("No such refusal is documented: " + name);
    }

    private static int number(String digits) {
        return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
    }

    static Refusal badRequest() {
        return documented("400/100");
    }

    static Refusal authenticationFailed() {
        return documented("401/200");
    }

    static Refusal unknownPath() {
        return documented("404/300");
    }

    static Refusal bodyTooLarge() {
        return documented("413/430");
    }

    /** Refuses a field that violates a constraint of its schema. */
    static Refusal invalid(String constraint, String field) {
        return byService(
                400,
                "invalid request parameter (constraint violation %s, %s): "
                        .formatted(constraint, field));
    }

    /** Refuses a value that is well-formed but not available. */
    static Refusal notAvailable(String what) {
        return byService(
                400,
                "invalid request parameter (constraint violation Not available, %s)"
                        .formatted(what));
    }

    static Refusal invalidPassword(String password) {
        return byService(
                400,
                ("invalid request parameter (password, '%s'). Please enter a valid password, which"
                                + " must be at least 8 characters with a letter, a digit and a"
                                + " special character")
                        .formatted(password));
    }

    static Refusal oneAccountOnly() {
        return byService(400, "Data Forest can only create and use one account");
    }

    static Refusal quotaExceeded() {
        return byService(400, "exceeded limit on resource quota");
    }

    static Refusal notAllowed() {
        return documented("403");
    }

    static Refusal noSuchElement() {
        return documented("404");
    }

    static Refusal unexpected() {
        return documented("500");
    }

    private static Refusal byGateway(int status, String code, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error").put("errorCode", code).put("message", message);
        return new Refusal(status, body);
    }

    private static Refusal byService(int status, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("message", message).put("success", false);
        return new Refusal(status, body);
    }
}
