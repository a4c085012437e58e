package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * The answer of notebooks/getDetail. Text that the service left out is empty.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param id the notebook's UUID in Base62, at most 22 characters
 * @param name the notebook's name
 * @param typeName the kind of notebook, for example Jupyter Lab
 * @param state ACCEPTED or RUNNING in the samples; the set is open, so it is kept as it was sent
 * @param createdAt when it was created; null when missing
 * @param domain where its web page is
 * @param sshAccount the account to log in with over SSH
 * @param loginKeyName the login key to log in with
 * @param acgNo number of its access control group
 * @param acgName name of its access control group
 * @param vpcNo number of its VPC
 * @param vpcName name of its VPC
 * @param subnetNo number of its subnet
 * @param subnetName name of its subnet
 * @param serverDesc its server, in words
 * @param additionalStorage the block storage that was added; null if none was
 * @param userConfigurations its settings
 * @param bucketName the bucket that it is linked to. No documentation names this field, which is
 *     called as in the requests that set it; it is empty unless the service sends it all the same
 */
public record NotebookDetail(
        @Nullable Boolean success,
        String message,
        String id,
        String name,
        String typeName,
        String state,
        @Nullable Timestamp createdAt,
        String domain,
        String sshAccount,
        String loginKeyName,
        @Nullable Long acgNo,
        String acgName,
        @Nullable Long vpcNo,
        String vpcName,
        @Nullable Long subnetNo,
        String subnetName,
        String serverDesc,
        NotebookDetail.@Nullable AdditionalStorage additionalStorage,
        List<NotebookDetail.Setting> userConfigurations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String bucketName)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public NotebookDetail {
        message = Absent.text(message);
        id = Absent.text(id);
        name = Absent.text(name);
        typeName = Absent.text(typeName);
        state = Absent.text(state);
        domain = Absent.text(domain);
        sshAccount = Absent.text(sshAccount);
        loginKeyName = Absent.text(loginKeyName);
        acgName = Absent.text(acgName);
        vpcName = Absent.text(vpcName);
        subnetName = Absent.text(subnetName);
        serverDesc = Absent.text(serverDesc);
        userConfigurations = Absent.list(userConfigurations);
        bucketName = Absent.text(bucketName);
    }

    /**
     * Block storage that was added to a notebook.
     *
     * @param storageType SSD or HDD
     * @param storageGB its size in gigabytes
     */
    public record AdditionalStorage(String storageType, @Nullable Integer storageGB) {

        /** Replaces missing values with empty ones. */
        public AdditionalStorage {
            storageType = Absent.text(storageType);
        }
    }

    /**
     * A setting of a notebook.
     *
     * @param componentName the component it belongs to
     * @param name its name
     * @param value its value, which the service may have masked
     * @param description what it is for
     * @param isMasking whether the value is to be kept from sight; true when the service did not
     *     say
     * @param regexpDescription what a value has to look like, in words
     * @param regularExpression what a value has to match; see {@link UserConfigurationSpec}
     */
    public record Setting(
            String componentName,
            String name,
            Secret value,
            String description,
            Boolean isMasking,
            String regexpDescription,
            String regularExpression) {

        /** Replaces missing values with empty ones. */
        public Setting {
            componentName = Absent.text(componentName);
            name = Absent.text(name);
            value = Absent.secret(value);
            description = Absent.text(description);
            regexpDescription = Absent.text(regexpDescription);
            regularExpression = Absent.text(regularExpression);
            isMasking = Objects.requireNonNullElse(isMasking, Boolean.TRUE);
        }
    }
}
