package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/** The Notebooks operations that list the choices for a new notebook. */
final class NotebookLookups {

    private final Catalogue catalogue;

    NotebookLookups(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void register(Map<String, OperationHandler> handlers) {
        handlers.put("notebooks/getVpcList", this::getVpcList);
        handlers.put("notebooks/getVpcDetail", this::getVpcDetail);
        handlers.put("notebooks/getSubnetList", this::getSubnetList);
        handlers.put("notebooks/getSubnetDetail", this::getSubnetDetail);
        handlers.put("notebooks/getTypeList", this::getTypeList);
        handlers.put("notebooks/getServerTypeList", this::getServerTypeList);
        handlers.put("notebooks/getLoginKeyList", this::getLoginKeyList);
        handlers.put("notebooks/getUserConfigurationSpecList", this::getUserConfigurationSpecs);
    }

    private Reply getVpcList(JsonNode request) {
        return Reply.list(
                catalogue.vpcs(),
                vpc ->
                        Reply.object()
                                .put("vpcNo", vpc.path("vpcNo").asLong())
                                .put("vpcName", vpc.path("vpcName").asText())
                                .put("regionNo", vpc.path("regionNo").asInt()));
    }

    private Reply getVpcDetail(JsonNode request) throws Refusal {
        JsonNode vpc = catalogue.vpc(request.path("vpcNo").asLong());
        return Reply.json(
                Reply.success()
                        .put("vpcNo", vpc.path("vpcNo").asLong())
                        .put("vpcName", vpc.path("vpcName").asText())
                        .put("regionNo", vpc.path("regionNo").asInt())
                        .put("ipv4Cidr", vpc.path("ipv4Cidr").asText())
                        .put("state", "RUN")
                        .put("createdAt", vpc.path("createdAt").asText()));
    }

    private Reply getSubnetList(JsonNode request) throws Refusal {
        requireType("typeCode", request.path("typeCode").asText());
        JsonNode vpc = catalogue.vpc(request.path("vpcNo").asLong());
        return Reply.list(
                Catalogue.list(vpc.path("subnets")),
                subnet ->
                        Reply.object()
                                .put("subnetNo", subnet.path("subnetNo").asLong())
                                .put("subnetName", subnet.path("subnetName").asText())
                                .put("isPublic", subnet.path("isPublic").asBoolean())
                                .put("zoneNo", subnet.path("zoneNo").asInt())
                                .put("zoneName", subnet.path("zoneName").asText()));
    }

    private Reply getSubnetDetail(JsonNode request) throws Refusal {
        JsonNode vpc = catalogue.vpc(request.path("vpcNo").asLong());
        JsonNode subnet = Catalogue.subnet(vpc, request.path("subnetNo").asLong());
        return Reply.json(
                Reply.success()
                        .put("vpcNo", vpc.path("vpcNo").asLong())
                        .put("vpcName", vpc.path("vpcName").asText())
                        .put("zoneNo", subnet.path("zoneNo").asInt())
                        .put("zoneName", subnet.path("zoneName").asText())
                        .put("subnetNo", subnet.path("subnetNo").asLong())
                        .put("subnetName", subnet.path("subnetName").asText())
                        .put("subnet", subnet.path("subnet").asText())
                        .put("createdAt", vpc.path("createdAt").asText())
                        .put("state", "RUN")
                        .put("isPublic", subnet.path("isPublic").asBoolean()));
    }

    private Reply getTypeList(JsonNode request) {
        return Reply.listWithoutTotal(catalogue.notebookTypes(), ObjectNode.class::cast);
    }

    private Reply getServerTypeList(JsonNode request) throws Refusal {
        requireType("typeCode", request.path("typeCode").asText());
        return Reply.listWithoutTotal(catalogue.serverTypes(), ObjectNode.class::cast);
    }

    private Reply getLoginKeyList(JsonNode request) {
        return Reply.list(catalogue.loginKeys(), ObjectNode.class::cast);
    }

    private Reply getUserConfigurationSpecs(JsonNode request) throws Refusal {
        requireType("typeName", request.path("typeName").asText());
        ObjectNode answer = Reply.success();
        List<JsonNode> specs = catalogue.userConfigurationSpecs();
        answer.putArray("userConfigurationSpecs").addAll(specs);
        return Reply.json(answer);
    }

    private void requireType(String field, String value) throws Refusal {
        Catalogue.find(catalogue.notebookTypes(), field, value);
    }
}
