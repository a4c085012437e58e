package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.sandbox.StoredApp.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where an app is found: the hosts of its containers, and what is called links, which are web pages
 * and connection strings.
 */
final class AppAddresses {

    private static final String HOST_DOMAIN = ".kr.df.naverncp.com";
    private static final String PROXY_DOMAIN = ".df-proxy.kr.ch.naverncp.com";

    private final World world;
    private final Catalogue catalogue;

    AppAddresses(World world, Catalogue catalogue) {
        this.world = world;
        this.catalogue = catalogue;
    }

    /** Returns the host name of a container. */
    String host(StoredApp app, String container) {
        return container + "." + app.spec().name() + "." + account(app) + HOST_DOMAIN;
    }

    private String account(StoredApp app) {
        StoredAccount account = world.accounts().get(app.spec().accountId());
        return account == null ? "" : account.name();
    }

    ObjectNode links(StoredApp app) {
        ObjectNode links = Reply.object();
        for (JsonNode type : catalogue.appTypes()) {
            if (type.path("id").asText().equals(app.spec().typeId())) {
                type.path("links")
                        .properties()
                        .forEach(
                                link ->
                                        links.put(
                                                link.getKey(),
                                                page(app, link.getValue().asText())));
                type.path("strings").forEach(each -> addString(links, app, each));
            }
        }
        return links;
    }

    /** The catalogue writes a web page as component and port. */
    private String page(StoredApp app, String componentAndPort) {
        return "https://%s--%s--%s%s"
                .formatted(
                        account(app),
                        app.spec().name(),
                        componentAndPort.replace(":", "--"),
                        PROXY_DOMAIN);
    }

    /** An app that needs another gives the hosts of that one, unless it has been deleted. */
    private void addString(ObjectNode links, StoredApp app, JsonNode string) {
        List<StoredApp> apps = string.path("ofNeeded").asBoolean() ? needed(app) : List.of(app);
        String hosts =
                apps.stream()
                        .map(each -> hosts(each, string))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(","));
        if (!hosts.isEmpty()) {
            links.put(
                    string.path("name").asText(),
                    string.path("before").asText() + hosts + string.path("after").asText());
        }
    }

    private List<StoredApp> needed(StoredApp app) {
        List<StoredApp> needed = new ArrayList<>();
        for (String id : app.spec().dependentIds()) {
            StoredApp each = world.apps().get(id);
            if (each != null) {
                needed.add(each);
            }
        }
        return needed;
    }

    private String hosts(StoredApp app, JsonNode string) {
        for (Component component : app.components()) {
            if (component.name().equals(string.path("hostsOf").asText())) {
                return component.containers().stream()
                        .map(each -> host(app, each.name()) + ":" + string.path("port").asInt())
                        .collect(Collectors.joining(","));
            }
        }
        return "";
    }
}
