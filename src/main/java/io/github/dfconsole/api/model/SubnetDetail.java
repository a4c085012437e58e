package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The answer of notebooks/getSubnetDetail.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param vpcNo number of the VPC it belongs to; null when missing or not a number
 * @param vpcName name of that VPC
 * @param zoneNo number of its zone
 * @param zoneName name of its zone, for example KR-2
 * @param subnetNo the subnet's number; null when missing or not a number
 * @param subnetName the subnet's name
 * @param subnet its address range, for example 172.16.3.0/24
 * @param createdAt when it was created; null when missing
 * @param state RUN in the sample
 * @param isPublic whether it can be reached from the internet
 */
public record SubnetDetail(
        @Nullable Boolean success,
        String message,
        @Nullable Long vpcNo,
        String vpcName,
        @Nullable Integer zoneNo,
        String zoneName,
        @Nullable Long subnetNo,
        String subnetName,
        String subnet,
        @Nullable Timestamp createdAt,
        String state,
        boolean isPublic)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public SubnetDetail {
        message = Absent.text(message);
        vpcName = Absent.text(vpcName);
        zoneName = Absent.text(zoneName);
        subnetName = Absent.text(subnetName);
        subnet = Absent.text(subnet);
        state = Absent.text(state);
    }
}
