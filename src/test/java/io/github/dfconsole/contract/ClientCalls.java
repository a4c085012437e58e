package io.github.dfconsole.contract;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.NewAiApp;
import io.github.dfconsole.api.model.NewAiWorkspace;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Calls each operation of the client with a request given as JSON. */
final class ClientCalls {

    /** One call. */
    interface ClientCall {
        Object make(DataForestClient client, JsonNode request) throws ApiException;
    }

    static final Map<String, ClientCall> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "accounts/checkAvailableName",
                (client, json) -> client.accounts().checkAvailableName(text(json, "name")));
        ALL.put(
                "accounts/checkHasResource",
                (client, json) -> client.accounts().checkHasResource(id(json)));
        ALL.put(
                "accounts/create",
                (client, json) ->
                        client.accounts().create(text(json, "name"), secret(json, "password")));
        ALL.put("accounts/getList", (client, json) -> client.accounts().getList());
        ALL.put("accounts/getDetail", (client, json) -> client.accounts().getDetail(id(json)));
        ALL.put(
                "accounts/getKerberosKeytab",
                (client, json) -> client.accounts().getKerberosKeytab(id(json)));
        ALL.put(
                "accounts/resetKerberosKeytab",
                (client, json) -> client.accounts().resetKerberosKeytab(id(json)));
        ALL.put(
                "accounts/resetPassword",
                (client, json) ->
                        client.accounts().resetPassword(id(json), secret(json, "password")));
        ALL.put(
                "accounts/setQuota",
                (client, json) ->
                        client.accounts()
                                .setQuota(
                                        id(json),
                                        text(json, "namespace"),
                                        number(json, "fileCountMillion"),
                                        number(json, "spaceTb")));
        ALL.put("accounts/delete", (client, json) -> client.accounts().delete(id(json)));

        ALL.put(
                "apps/checkAvailableName",
                (client, json) ->
                        client.apps()
                                .checkAvailableName(text(json, "accountId"), text(json, "name")));
        ALL.put(
                "apps/getAppBasicSetting",
                (client, json) ->
                        client.apps()
                                .getAppBasicSetting(
                                        text(json, "accountId"), text(json, "appTypeId")));
        ALL.put("apps/getAppTypeIdList", (client, json) -> client.apps().getAppTypeIdList());
        ALL.put(
                "apps/getAppTypeTemplate",
                (client, json) -> client.apps().getAppTypeTemplate(text(json, "appTypeId")));
        ALL.put("apps/create", (client, json) -> client.apps().create(newApp(json)));
        ALL.put("apps/getList", (client, json) -> client.apps().getList(searched(json)));
        ALL.put("apps/getDetail", (client, json) -> client.apps().getDetail(id(json)));
        ALL.put(
                "apps/setContainerCount",
                (client, json) ->
                        client.apps()
                                .setContainerCount(
                                        id(json),
                                        text(json, "componentName"),
                                        number(json, "containerCount")));
        ALL.put(
                "apps/setLifetime",
                (client, json) -> client.apps().setLifetime(id(json), number(json, "lifetime")));
        ALL.put(
                "apps/killContainer",
                (client, json) ->
                        client.apps().killContainer(id(json), text(json, "containerName")));
        ALL.put("apps/killMaster", (client, json) -> client.apps().killMaster(id(json)));
        ALL.put("apps/start", (client, json) -> client.apps().start(id(json)));
        ALL.put("apps/stop", (client, json) -> client.apps().stop(id(json)));
        ALL.put("apps/delete", (client, json) -> client.apps().delete(id(json)));

        ALL.put("notebooks/getVpcList", (client, json) -> client.notebooks().getVpcList());
        ALL.put(
                "notebooks/getVpcDetail",
                (client, json) -> client.notebooks().getVpcDetail(number(json, "vpcNo")));
        ALL.put(
                "notebooks/getSubnetList",
                (client, json) ->
                        client.notebooks()
                                .getSubnetList(text(json, "typeCode"), number(json, "vpcNo")));
        ALL.put(
                "notebooks/getSubnetDetail",
                (client, json) ->
                        client.notebooks()
                                .getSubnetDetail(number(json, "vpcNo"), number(json, "subnetNo")));
        ALL.put("notebooks/getTypeList", (client, json) -> client.notebooks().getTypeList());
        ALL.put(
                "notebooks/getServerTypeList",
                (client, json) -> client.notebooks().getServerTypeList(text(json, "typeCode")));
        ALL.put(
                "notebooks/getLoginKeyList",
                (client, json) -> client.notebooks().getLoginKeyList());
        ALL.put(
                "notebooks/getUserConfigurationSpecList",
                (client, json) ->
                        client.notebooks().getUserConfigurationSpecList(text(json, "typeName")));
        ALL.put(
                "notebooks/getObjectStorageBucketList",
                (client, json) -> client.notebooks().getObjectStorageBucketList());
        ALL.put(
                "notebooks/getObjectStorageBucketDetail",
                (client, json) ->
                        client.notebooks().getObjectStorageBucketDetail(text(json, "bucketName")));
        ALL.put("notebooks/create", (client, json) -> client.notebooks().create(newNotebook(json)));
        ALL.put(
                "notebooks/getList",
                (client, json) ->
                        client.notebooks()
                                .getPage(
                                        text(json, "accountId"),
                                        json.at("/paging/limit").asInt(10),
                                        json.at("/paging/offset").asInt(0)));
        ALL.put("notebooks/getDetail", (client, json) -> client.notebooks().getDetail(id(json)));
        ALL.put(
                "notebooks/setUserConfigurationList",
                (client, json) ->
                        client.notebooks().setUserConfigurationList(id(json), settings(json)));
        ALL.put(
                "notebooks/setObjectStorageBucket",
                (client, json) ->
                        client.notebooks()
                                .setObjectStorageBucket(id(json), text(json, "bucketName")));
        ALL.put(
                "notebooks/getAcgRuleList",
                (client, json) -> client.notebooks().getAcgRuleList(id(json)));
        ALL.put("notebooks/delete", (client, json) -> client.notebooks().delete(id(json)));

        ALL.put(
                "aiworkspaces/checkAvailableName",
                (client, json) ->
                        client.aiWorkspaces()
                                .checkAvailableName(text(json, "accountId"), text(json, "name")));
        ALL.put(
                "aiworkspaces/getDockerImageList",
                (client, json) ->
                        client.aiWorkspaces()
                                .getDockerImageList(text(json.path("search"), "typeName")));
        ALL.put(
                "aiworkspaces/create",
                (client, json) ->
                        client.aiWorkspaces()
                                .create(
                                        new NewAiWorkspace(
                                                text(json, "accountId"),
                                                text(json, "name"),
                                                optionalText(json, "description"),
                                                spec(json.path("configuration")))));
        ALL.put(
                "aiworkspaces/getList",
                (client, json) -> client.aiWorkspaces().getList(searched(json)));
        ALL.put(
                "aiworkspaces/getDetail",
                (client, json) -> client.aiWorkspaces().getDetail(id(json)));
        ALL.put(
                "aiworkspaces/getConfigurationList",
                (client, json) -> client.aiWorkspaces().getConfigurationList(id(json)));
        ALL.put(
                "aiworkspaces/setConfiguration",
                (client, json) ->
                        client.aiWorkspaces()
                                .setConfiguration(id(json), spec(json.path("configuration"))));
        ALL.put("aiworkspaces/delete", (client, json) -> client.aiWorkspaces().delete(id(json)));

        ALL.put("aiapps/submit", (client, json) -> client.aiApps().submit(newAiApp(json)));
        ALL.put("aiapps/getList", (client, json) -> client.aiApps().getList(searched(json)));
        ALL.put("aiapps/getDetail", (client, json) -> client.aiApps().getDetail(id(json)));
        ALL.put("aiapps/kill", (client, json) -> client.aiApps().kill(id(json)));
    }

    private ClientCalls() {}

    private static NewApp newApp(JsonNode json) {
        return new NewApp(
                text(json, "accountId"),
                text(json, "queueName"),
                text(json, "appTypeId"),
                text(json, "name"),
                number(json, "lifetime"),
                optionalText(json, "description"),
                each(json.path("dependentIds"), JsonNode::asText),
                each(
                        json.path("components"),
                        component ->
                                new NewApp.Component(
                                        text(component, "name"),
                                        number(component, "memoryMb"),
                                        number(component, "cpuCount"),
                                        number(component, "containerCount"))));
    }

    private static NewNotebook newNotebook(JsonNode json) {
        return new NewNotebook(
                text(json, "accountId"),
                json.path("addStorage").asBoolean(),
                optionalText(json, "bucketName"),
                text(json, "loginKeyName"),
                text(json, "name"),
                text(json, "serverTypeCode"),
                json.has("storageGB") ? number(json, "storageGB") : null,
                optionalText(json, "storageType"),
                number(json, "subnetNo"),
                text(json, "typeCode"),
                text(json, "typeName"),
                settings(json),
                number(json, "vpcNo"));
    }

    private static List<UserConfiguration> settings(JsonNode json) {
        return each(
                json.path("userConfigurations"),
                setting ->
                        new UserConfiguration(
                                text(setting, "componentName"),
                                text(setting, "name"),
                                secret(setting, "value")));
    }

    private static NewAiApp newAiApp(JsonNode json) {
        return new NewAiApp(
                text(json, "aiWorkspaceId"),
                text(json, "namePrefix"),
                text(json, "queueName"),
                data(json.path("data")),
                docker(json.path("docker")),
                resource(json.path("resource")));
    }

    private static AiAppTypeSpec spec(JsonNode json) {
        return new AiAppTypeSpec(
                text(json, "name"),
                text(json, "queueName"),
                text(json, "userPackageUri"),
                resource(json.path("resource")),
                docker(json.path("docker")),
                data(json.path("data")));
    }

    private static AiAppResource resource(JsonNode json) {
        return new AiAppResource(
                number(json, "cpuCount"),
                number(json, "gpuCount"),
                text(json, "gpuModel"),
                number(json, "memoryMb"));
    }

    private static AiAppDocker docker(JsonNode json) {
        Map<String, String> env = new LinkedHashMap<>();
        json.path("env").properties().forEach(e -> env.put(e.getKey(), e.getValue().asText()));
        return new AiAppDocker(
                text(json, "image"),
                text(json, "command"),
                text(json, "args"),
                env,
                each(json.path("exposeTcpPorts"), JsonNode::asInt));
    }

    private static AiAppData data(JsonNode json) {
        return new AiAppData(
                each(
                        json.path("input"),
                        input -> new AiAppData.Input(text(input, "hdfs"), text(input, "path"))),
                each(
                        json.path("output"),
                        output ->
                                new AiAppData.Output(
                                        text(output, "hdfs"),
                                        text(output, "path"),
                                        output.path("overwrite").asBoolean())));
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        List<T> rows = new ArrayList<>();
        list.forEach(element -> rows.add(read.apply(element)));
        return rows;
    }

    private static String id(JsonNode json) {
        return text(json, "id");
    }

    private static String searched(JsonNode json) {
        return text(json.path("search"), "accountId");
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asText("");
    }

    private static @Nullable String optionalText(JsonNode json, String field) {
        return json.has(field) ? text(json, field) : null;
    }

    private static Secret secret(JsonNode json, String field) {
        return Secret.of(text(json, field));
    }

    private static int number(JsonNode json, String field) {
        return json.path(field).asInt();
    }
}
