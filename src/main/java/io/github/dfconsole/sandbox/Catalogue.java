package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The choices that the service offers and no call changes: types, networks, keys, settings. */
final class Catalogue {

    private final JsonNode root;

    private Catalogue(JsonNode root) {
        this.root = root;
    }

    static Catalogue load() {
        return new Catalogue(read("catalogue.json"));
    }

    /** Reads a resource in the package of this class. */
    static JsonNode read(String resource) {
        try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
            return new JsonMapper().readTree(Objects.requireNonNull(in, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> appTypes() {
        return rows("appTypes");
    }

    JsonNode appType(String id) throws Refusal {
        return find(appTypes(), "id", id);
    }

    List<JsonNode> notebookTypes() {
        return rows("notebookTypes");
    }

    List<JsonNode> serverTypes() {
        return rows("serverTypes");
    }

    List<JsonNode> vpcs() {
        return rows("vpcs");
    }

    JsonNode vpc(long vpcNo) throws Refusal {
        return find(vpcs(), "vpcNo", Long.toString(vpcNo));
    }

    static JsonNode subnet(JsonNode vpc, long subnetNo) throws Refusal {
        return find(list(vpc.path("subnets")), "subnetNo", Long.toString(subnetNo));
    }

    List<JsonNode> loginKeys() {
        return rows("loginKeys");
    }

    List<JsonNode> buckets() {
        return rows("buckets");
    }

    /** Returns the docker images of a framework: lists of versions by image. */
    JsonNode dockerImages(String framework) {
        return root.path("dockerImages").path(framework);
    }

    List<JsonNode> userConfigurationSpecs() {
        return rows("userConfigurationSpecs");
    }

    /** Returns what a setting is for, and the description of its format. */
    JsonNode userConfigurationWords(String setting) {
        return root.path("userConfigurationWords").path(setting);
    }

    static boolean contains(List<JsonNode> rows, String field, String value) {
        return rows.stream().anyMatch(row -> row.path(field).asText().equals(value));
    }

    static JsonNode find(List<JsonNode> rows, String field, String value) throws Refusal {
        for (JsonNode row : rows) {
            if (row.path(field).asText().equals(value)) {
                return row;
            }
        }
        throw Refusal.noSuchElement();
    }

    private List<JsonNode> rows(String name) {
        return list(root.path(name));
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> rows = new ArrayList<>();
        array.forEach(rows::add);
        return rows;
    }
}
