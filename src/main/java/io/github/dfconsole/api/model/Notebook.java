package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A notebook, as notebooks/getList shows it. Text that the service left out is empty.
 *
 * @param id the notebook's UUID in Base62, at most 22 characters
 * @param name the notebook's name
 * @param typeName the kind of notebook, for example Jupyter Lab
 * @param state ACCEPTED or RUNNING in the samples; the set is open, so it is kept as it was sent
 * @param vpcNo number of its VPC
 * @param vpcName name of its VPC
 * @param subnetNo number of its subnet
 * @param subnetName name of its subnet
 * @param serverDesc its server, in words
 * @param createdAt when it was created; null when missing
 */
public record Notebook(
        String id,
        String name,
        String typeName,
        String state,
        @Nullable Long vpcNo,
        String vpcName,
        @Nullable Long subnetNo,
        String subnetName,
        String serverDesc,
        @Nullable Timestamp createdAt) {

    /** Replaces missing values with empty ones. */
    public Notebook {
        id = Absent.text(id);
        name = Absent.text(name);
        typeName = Absent.text(typeName);
        state = Absent.text(state);
        vpcName = Absent.text(vpcName);
        subnetName = Absent.text(subnetName);
        serverDesc = Absent.text(serverDesc);
    }
}
