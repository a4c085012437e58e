package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The templates of the types of app: YARN service definitions with placeholders. As documented, not
 * every one is valid JSON.
 */
final class AppTemplates {

    /** The documented templates name this queue, in which apps may not run. */
    private static final String QUEUE = "dev";

    private static final String LIFETIME = "\"lifetime\":" + AppTypes.LONGEST_LIFETIME;

    private AppTemplates() {}

    static String of(JsonNode type) {
        ObjectNode template =
                Reply.object()
                        .put("name", "<app-name>")
                        .put("lifetime", AppTypes.LONGEST_LIFETIME)
                        .put("queue", QUEUE)
                        .put("description", type.path("id").asText());
        template.putObject("artifact")
                .put("id", image(type.path("id").asText()))
                .put("type", "DOCKER");
        ObjectNode quickLinks = template.putObject("quicklinks");
        type.path("links")
                .properties()
                .forEach(link -> quickLinks.put(link.getKey(), page(link.getValue().asText())));
        template.putObject("configuration")
                .putObject("env")
                .put("KRB5_KTNAME", "/home/${USER}/${USER}.service.keytab")
                .put("TZ", "Asia/Seoul");
        ArrayNode components = template.putArray("components");
        type.path("components").forEach(each -> write(each, components.addObject()));
        String text = template.toString();
        return type.path("strayQuote").asBoolean() ? text.replace(LIFETIME, LIFETIME + '"') : text;
    }

    private static String image(String typeId) {
        String path = AppComponents.image(typeId);
        return "{{DEFAULT_DOCKER_REGISTRY}}" + path.substring(path.indexOf('/'));
    }

    /** The catalogue writes a web page as component and port. */
    private static String page(String componentAndPort) {
        return "https://${USER}--${SERVICE_NAME}--%s.{{PROXY_DOMAIN}}"
                .formatted(componentAndPort.replace(":", "--"));
    }

    private static void write(JsonNode component, ObjectNode entry) {
        entry.put("name", component.path(0).asText())
                .put("number_of_containers", component.path(3).asInt());
        entry.putObject("resource")
                .put("cpus", component.path(2).asInt())
                .put("memory", component.path(1).asText());
    }
}
