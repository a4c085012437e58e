package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;

/**
 * The buckets of Object Storage: which there are, and which of them a notebook may be linked to.
 */
final class Buckets {

    private static final String PROTECTION = "bucketProtectionState";
    private static final String LOCKED = "LOCKED";

    private final Catalogue catalogue;

    Buckets(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void register(Map<String, OperationHandler> handlers) {
        handlers.put("notebooks/getObjectStorageBucketList", this::getList);
        handlers.put("notebooks/getObjectStorageBucketDetail", this::getDetail);
    }

    private Reply getList(JsonNode request) {
        return Reply.list(
                catalogue.buckets(),
                bucket ->
                        describe(bucket, Reply.object())
                                .put("disabled", bucket.path("disabled").asBoolean()));
    }

    private Reply getDetail(JsonNode request) throws Refusal {
        String name = request.path("bucketName").asText();
        JsonNode bucket = Catalogue.find(catalogue.buckets(), "name", name);
        if (bucket.path("disabled").asBoolean()) {
            throw Refusal.notAllowed();
        }
        return Reply.json(
                describe(bucket, Reply.success())
                        .put("storageLocation", bucket.path("storageLocation").asText())
                        .put("staticWebsiteEnabled", bucket.path("website").asBoolean())
                        .put("sseKmsEnabled", bucket.path("encrypted").asBoolean()));
    }

    private static ObjectNode describe(JsonNode bucket, ObjectNode row) {
        return row.put("name", bucket.path("name").asText())
                .put("resourceId", bucket.path("resourceId").asText())
                .put("objectCount", bucket.path("objectCount").asLong())
                .put("bytesUsed", bucket.path("bytesUsed").asLong())
                .put(PROTECTION, bucket.path(PROTECTION).asText())
                .put("createdAt", bucket.path("createdAt").asText());
    }

    /** Refuses a bucket that does not exist, that is locked, or that the caller has no right to. */
    void requireUsable(String name) throws Refusal {
        if (!Catalogue.contains(catalogue.buckets(), "name", name)) {
            throw notAvailable(name);
        }
        JsonNode bucket = Catalogue.find(catalogue.buckets(), "name", name);
        if (bucket.path("disabled").asBoolean()) {
            throw Refusal.notAllowed();
        }
        if (bucket.path(PROTECTION).asText().equals(LOCKED)) {
            throw notAvailable(name);
        }
    }

    private static Refusal notAvailable(String name) {
        return Refusal.notAvailable("bucketName '%s'".formatted(name));
    }
}
