package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What notebooks/create needs to know.
 *
 * @param accountId UUID in Base62 of the account to create it for, at most 22 characters
 * @param addStorage whether to add block storage; if so, {@code storageGB} is needed
 * @param bucketName Object Storage bucket to link. The parameter table requires it, body and
 *     samples lack it. It must not be locked, and cannot be locked afterwards
 * @param loginKeyName one of notebooks/getLoginKeyList
 * @param name 3 to 15 lowercase letters, digits and hyphens; the first a letter, the last a letter
 *     or digit; not in use yet
 * @param serverTypeCode one of notebooks/getServerTypeList
 * @param storageGB size of the added storage in gigabytes: 100 to 2,000, or 4,000, or 6,000; null
 *     for none
 * @param storageType SSD (the default) or HDD; null for none
 * @param subnetNo one of notebooks/getSubnetList, a public one in zone KR-2
 * @param typeCode one of notebooks/getTypeList
 * @param typeName the name that goes with the code
 * @param userConfigurations one for each of notebooks/getUserConfigurationSpecList that has a value
 * @param vpcNo one of notebooks/getVpcList
 */
public record NewNotebook(
        String accountId,
        boolean addStorage,
        @Nullable String bucketName,
        String loginKeyName,
        String name,
        String serverTypeCode,
        @Nullable Integer storageGB,
        @Nullable String storageType,
        long subnetNo,
        String typeCode,
        String typeName,
        List<UserConfiguration> userConfigurations,
        long vpcNo) {

    /** Replaces missing values with empty ones. */
    public NewNotebook {
        accountId = Absent.text(accountId);
        loginKeyName = Absent.text(loginKeyName);
        name = Absent.text(name);
        serverTypeCode = Absent.text(serverTypeCode);
        typeCode = Absent.text(typeCode);
        typeName = Absent.text(typeName);
        userConfigurations = Absent.list(userConfigurations);
    }
}
