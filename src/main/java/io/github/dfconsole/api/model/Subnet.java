package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A subnet of a VPC, as notebooks/getSubnetList shows it. A notebook needs a public one, in zone
 * KR-2 according to the reference page of getSubnetDetail.
 *
 * @param subnetNo the subnet's number; null when missing or not a number
 * @param subnetName the subnet's name
 * @param isPublic whether it can be reached from the internet
 * @param zoneNo number of its zone
 * @param zoneName name of its zone, for example KR-2
 */
public record Subnet(
        @Nullable Long subnetNo,
        String subnetName,
        boolean isPublic,
        @Nullable Integer zoneNo,
        String zoneName) {

    /** Replaces missing values with empty ones. */
    public Subnet {
        subnetName = Absent.text(subnetName);
        zoneName = Absent.text(zoneName);
    }
}
