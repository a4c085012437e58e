package io.github.dfconsole.api;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;

import java.util.List;
import java.util.Map;

/** The request bodies with few fields, which callers pass as arguments. */
final class Request {

    private Request() {}

    /** The empty JSON object, for the operations that take no arguments. */
    static Map<String, Object> nothing() {
        return Map.of();
    }

    /** Most lists expect the account under {@code search}. */
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

    record NewBucket(String id, String bucketName) {}

    record NewConfiguration(String id, AiAppTypeSpec configuration) {}
}
