package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;

/** How answers describe a notebook. */
final class NotebookDescriptions {

    private static final String SSH_ACCOUNT = "forest";

    private final World world;
    private final Catalogue catalogue;

    NotebookDescriptions(World world, Catalogue catalogue) {
        this.world = world;
        this.catalogue = catalogue;
    }

    ObjectNode row(StoredNotebook notebook) {
        return describe(notebook, Reply.object(), ResourceNames.of(catalogue, notebook));
    }

    ObjectNode detail(StoredNotebook notebook) {
        ResourceNames names = ResourceNames.of(catalogue, notebook);
        StoredNotebook.Spec spec = notebook.spec();
        ObjectNode answer = describe(notebook, Reply.success(), names);
        answer.put("domain", domain(notebook))
                .put("sshAccount", SSH_ACCOUNT)
                .put("loginKeyName", spec.loginKeyName())
                .put("acgNo", acgNo(spec.vpcNo()))
                .put("acgName", acgName(names.vpc()));
        if (spec.storageType() != null) {
            answer.putObject("additionalStorage")
                    .put("storageType", spec.storageType())
                    .put("storageGB", spec.storageGb());
        }
        describeSettings(notebook, answer.putArray("userConfigurations"));
        return answer;
    }

    /** Describes a rule of the access control group that the notebooks in a VPC belong to. */
    ObjectNode rule(JsonNode vpc, JsonNode rule) {
        long acgNo = acgNo(vpc.path("vpcNo").asLong());
        int sequence = rule.path("sequence").asInt();
        return Reply.object()
                .put("accessControlGroupRuleNo", acgNo * 100 + sequence)
                .put("accessControlGroupNo", acgNo)
                .put("accessControlGroupName", acgName(vpc.path("vpcName").asText()))
                .put("protocolTypeCode", rule.path("protocolTypeCode").asText())
                .put("ipBlock", rule.path("ipBlock").asText())
                .put("accessControlGroupSequence", sequence)
                .put("portRange", rule.path("portRange").asText())
                .put("statusCode", "RUN")
                .put("description", rule.path("description").asText())
                .put("createdAt", vpc.path("createdAt").asText())
                .put("modifiedAt", vpc.path("createdAt").asText())
                .put("isInboundRule", rule.path("isInboundRule").asBoolean());
    }

    private static long acgNo(long vpcNo) {
        return 100_000 + vpcNo;
    }

    private static String acgName(String vpcName) {
        return vpcName + "-default-acg";
    }

    private void describeSettings(StoredNotebook notebook, ArrayNode settings) {
        for (JsonNode each : catalogue.userConfigurationSpecs()) {
            String key = UserConfigurationCheck.key(each);
            if (notebook.settings().containsKey(key)) {
                describeSetting(each, notebook.settings().getOrDefault(key, ""), settings);
            }
        }
    }

    private void describeSetting(JsonNode spec, String value, ArrayNode settings) {
        JsonNode words = catalogue.userConfigurationWords(UserConfigurationCheck.key(spec));
        settings.addObject()
                .put("componentName", spec.path("componentName").asText())
                .put("name", spec.path("name").asText())
                .put("value", value)
                .put("description", words.path(0).asText())
                .put("isMasking", spec.path("isMasking").asBoolean())
                .put("regexpDescription", words.path(1).asText())
                .put("regularExpression", spec.path("regularExpression").asText());
    }

    private static String domain(StoredNotebook notebook) {
        return "https://%s-%s.df-notebook.kr.ch.naverncp.com"
                .formatted(
                        notebook.spec().name(),
                        notebook.id().substring(0, 6).toLowerCase(Locale.ROOT));
    }

    private ObjectNode describe(StoredNotebook notebook, ObjectNode row, ResourceNames names) {
        StoredNotebook.Spec spec = notebook.spec();
        return row.put("id", notebook.id())
                .put("name", spec.name())
                .put("typeName", names.type())
                .put("state", world.now() < notebook.readyAt() ? "ACCEPTED" : "RUNNING")
                .put("vpcNo", spec.vpcNo())
                .put("vpcName", names.vpc())
                .put("subnetNo", spec.subnetNo())
                .put("subnetName", names.subnet())
                .put("serverDesc", names.server())
                .put("createdAt", Reply.time(notebook.createdAt()));
    }

    /** The names that belong to the numbers and codes of a notebook. */
    private record ResourceNames(String type, String vpc, String subnet, String server) {

        static ResourceNames of(Catalogue catalogue, StoredNotebook notebook) {
            StoredNotebook.Spec spec = notebook.spec();
            try {
                JsonNode vpc = catalogue.vpc(spec.vpcNo());
                return new ResourceNames(
                        name(catalogue.notebookTypes(), "typeCode", spec.typeCode(), "typeName"),
                        vpc.path("vpcName").asText(),
                        Catalogue.subnet(vpc, spec.subnetNo()).path("subnetName").asText(),
                        name(
                                catalogue.serverTypes(),
                                "serverTypeCode",
                                spec.serverTypeCode(),
                                "serverDesc"));
            } catch (Refusal e) {
                // A state file of another version may name a VPC or type that is no longer offered.
                return new ResourceNames("", "", "", "");
            }
        }

        private static String name(List<JsonNode> rows, String field, String value, String wanted)
                throws Refusal {
            return Catalogue.find(rows, field, value).path(wanted).asText();
        }
    }
}
