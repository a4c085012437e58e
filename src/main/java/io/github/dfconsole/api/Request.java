package io.github.dfconsole.api;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;

import java.util.List;
import java.util.Map;

/** The request bodies that are too small for a record that callers would have to know. */
final class Request {

    private Request() {}

    /** For the operations that want nothing; they want a JSON object all the same. */
    static Map<String, Object> nothing() {
        return Map.of();
    }

    /** Most lists want the account under {@code search}. */
    static Map<String, Object> search(String accountId) {
        return Map.of("search", Map.of("accountId", accountId));
    }

    static Map<String, Object> id(String id) {
        return Map.of("id", id);
    }

    record NewAccount(String name, Secret password) {}

    record NewPassword(String id, Secret password) {}

    record NewQuota(String id, String namespace, int fileCountMillion, int spaceTb) {}

    record AccountAndName(String accountId, String name) {}

    record AccountAndAppType(String accountId, String appTypeId) {}

    record NewContainerCount(String id, String componentName, int containerCount) {}

    record NewLifetime(String id, long lifetime) {}

    record ContainerOf(String id, String containerName) {}

    record TypeAndVpc(String typeCode, long vpcNo) {}

    record VpcAndSubnet(long vpcNo, long subnetNo) {}

    record Page(String accountId, Paging paging) {}

    record Paging(int limit, int offset) {}

    record NewUserConfigurations(String id, List<UserConfiguration> userConfigurations) {}

    record NewConfiguration(String id, AiAppTypeSpec configuration) {}
}
