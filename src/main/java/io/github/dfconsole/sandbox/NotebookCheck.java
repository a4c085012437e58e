package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;

/** The rules of notebooks/create that a schema cannot express: which values fit together. */
final class NotebookCheck {

    private static final int SMALLEST_GB = 100;
    private static final int LARGEST_GB = 2_000;
    private static final List<Integer> LARGER_GB = List.of(4_000, 6_000);
    private static final String USUAL_STORAGE = "SSD";
    private static final String ZONE = "KR-2";

    private final Catalogue catalogue;
    private final Buckets buckets;

    NotebookCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.buckets = new Buckets(catalogue);
    }

    StoredNotebook.Spec spec(JsonNode request, String accountId) throws Refusal {
        checkType(request);
        String serverTypeCode = request.path("serverTypeCode").asText();
        require("serverTypeCode", serverTypeCode, catalogue.serverTypes());
        String loginKeyName = request.path("loginKeyName").asText();
        require("loginKeyName", loginKeyName, catalogue.loginKeys());
        long vpcNo = request.path("vpcNo").asLong();
        long subnetNo = request.path("subnetNo").asLong();
        checkNetwork(vpcNo, subnetNo);
        String bucketName = request.path("bucketName").asText();
        if (!bucketName.isEmpty()) {
            buckets.requireUsable(bucketName);
        }
        boolean storage = request.path("addStorage").asBoolean();
        return new StoredNotebook.Spec(
                accountId,
                request.path("name").asText(),
                request.path("typeCode").asText(),
                serverTypeCode,
                vpcNo,
                subnetNo,
                loginKeyName,
                bucketName.isEmpty() ? null : bucketName,
                storage ? request.path("storageType").asText(USUAL_STORAGE) : null,
                storage ? storageGb(request.path("storageGB")) : 0);
    }

    private void checkType(JsonNode request) throws Refusal {
        String typeCode = request.path("typeCode").asText();
        require("typeCode", typeCode, catalogue.notebookTypes());
        JsonNode type = Catalogue.find(catalogue.notebookTypes(), "typeCode", typeCode);
        String typeName = request.path("typeName").asText();
        if (!type.path("typeName").asText().equals(typeName)) {
            throw Refusal.notAvailable("typeName '%s'".formatted(typeName));
        }
    }

    private static void require(String field, String value, List<JsonNode> rows) throws Refusal {
        if (!Catalogue.contains(rows, field, value)) {
            throw Refusal.notAvailable("%s '%s'".formatted(field, value));
        }
    }

    /** The subnet has to be public, belong to the VPC and be in zone KR-2. */
    private void checkNetwork(long vpcNo, long subnetNo) throws Refusal {
        require("vpcNo", Long.toString(vpcNo), catalogue.vpcs());
        List<JsonNode> subnets = Catalogue.list(catalogue.vpc(vpcNo).path("subnets"));
        boolean usable =
                subnets.stream()
                        .anyMatch(
                                subnet ->
                                        subnet.path("subnetNo").asLong() == subnetNo
                                                && subnet.path("isPublic").asBoolean()
                                                && subnet.path("zoneName").asText().equals(ZONE));
        if (!usable) {
            throw Refusal.notAvailable("subnetNo '%d'".formatted(subnetNo));
        }
    }

    private static int storageGb(JsonNode size) throws Refusal {
        int storageGb = size.asInt(0);
        if (!size.isInt()) {
            throw Refusal.invalid("NotEmpty", "storageGB");
        }
        boolean inRange = storageGb >= SMALLEST_GB && storageGb <= LARGEST_GB;
        if (!inRange && !LARGER_GB.contains(storageGb)) {
            throw Refusal.invalid("Range", "storageGB");
        }
        return storageGb;
    }
}
