package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request is refused, by the gateway or by the service behind it, in the documented words. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

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

    static Refusal badRequest() {
        return byGateway(400, "100", "Bad Request Exception");
    }

    static Refusal authenticationFailed() {
        return byGateway(401, "200", "Authentication Failed");
    }

    static Refusal unknownPath() {
        return byGateway(404, "300", "Not Found Exception");
    }

    static Refusal bodyTooLarge() {
        return byGateway(413, "430", "Request Entity Too Large");
    }

    static Refusal invalid(String constraint, String field) {
        return byService(
                400,
                "invalid request parameter (constraint violation %s, %s): "
                        .formatted(constraint, field));
    }

    static Refusal notAllowed() {
        return byService(403, "not allowed to access");
    }

    static Refusal noSuchElement() {
        return byService(404, "no such element");
    }

    static Refusal unexpected() {
        return byService(500, "unexpected error");
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
