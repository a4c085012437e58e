package io.github.dfconsole.api.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A refusal, from the gateway ({@code {"error":{"errorCode","message","details"}}}, or the same as
 * XML) or from the service ({@code {"success":false,"message"}}).
 *
 * @param code the gateway's errorCode; empty if the service itself refused
 * @param message what was said, with the details
 */
record Refusal(String code, String message) {

    static final String BAD_REQUEST = "100";
    static final String AUTHENTICATION_FAILED = "200";
    static final String PERMISSION_DENIED = "210";
    static final String NOT_FOUND = "300";
    static final String QUOTA_EXCEEDED = "400";
    static final String THROTTLED = "410";
    static final String RATE_LIMITED = "420";
    static final String TOO_LARGE = "430";
    static final String ENDPOINT_ERROR = "500";
    static final String ENDPOINT_TIMEOUT = "510";
    static final String UNEXPECTED_ERROR = "900";

    private static final int PEEKED = 64 * 1024;
    private static final int LONGEST_CODE = 32;
    private static final Pattern XML_CODE =
            Pattern.compile("<errorCode>\\s*(\\d{1,4})\\s*</errorCode>");
    private static final Pattern XML_MESSAGE = Pattern.compile("<message>([^<]{0,1000})</message>");
    private static final Pattern XML_DETAILS = Pattern.compile("<details>([^<]{0,1000})</details>");

    boolean isFromGateway() {
        return !code.isEmpty();
    }

    static boolean isRefusedSignature(Response response) throws IOException {
        return AUTHENTICATION_FAILED.equals(codeOf(response));
    }

    /** The gateway's errorCode in a response whose body is still to be read; empty if none. */
    static String codeOf(Response response) throws IOException {
        Refusal error = read(response.peekBody(PEEKED).bytes());
        return error == null ? "" : error.code();
    }

    /** Reads a refusal; null if neither the gateway nor the service writes such a body. */
    static @Nullable Refusal read(byte[] body) {
        int length = Math.min(body.length, PEEKED);
        try {
            // A refusal is short; a longer body is something else, or its rest does not matter.
            JsonNode root = Json.MAPPER.readTree(body, 0, length);
            return root == null ? null : read(root);
        } catch (JsonProcessingException e) {
            String text = new String(body, 0, length, StandardCharsets.UTF_8);
            Refusal decoded = readMisencoded(text);
            return decoded == null ? readXml(text) : decoded;
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable Refusal read(JsonNode root) {
        JsonNode error = root.path("error");
        if (error.hasNonNull("errorCode")) {
            String code = error.path("errorCode").asText();
            return new Refusal(
                    code.substring(0, Math.min(code.length(), LONGEST_CODE)),
                    said(error.path("message"), error.path("details")));
        }
        return root.path("success").isBoolean()
                ? new Refusal("", said(root.path("message"), root.path("details")))
                : null;
    }

    /** The message and, if there are any, the details, which say what exactly is wrong. */
    private static String said(JsonNode message, JsonNode details) {
        return said(text(message), text(details));
    }

    private static String said(String message, String details) {
        if (details.isBlank() || message.contains(details)) {
            return message;
        }
        return message.isBlank() ? details : message + ": " + details;
    }

    private static String text(JsonNode node) {
        return node.isContainerNode() && !node.isEmpty() ? node.toString() : node.asText("");
    }

    /** Reads what is JSON once the bytes that are not UTF-8 have been replaced. */
    private static @Nullable Refusal readMisencoded(String text) {
        if (text.indexOf('\uFFFD') < 0) {
            return null;
        }
        try {
            return read(Json.MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static @Nullable Refusal readXml(String text) {
        Matcher code = XML_CODE.matcher(text);
        if (!code.find()) {
            return null;
        }
        return new Refusal(code.group(1), said(first(XML_MESSAGE, text), first(XML_DETAILS, text)));
    }

    private static String first(Pattern element, String text) {
        Matcher found = element.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
