package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A VPC that a notebook can be put into, as notebooks/getVpcList shows it.
 *
 * @param vpcNo the VPC's number; null when missing or not a number
 * @param vpcName the VPC's name
 * @param regionNo number of its region
 */
public record Vpc(@Nullable Long vpcNo, String vpcName, @Nullable Integer regionNo) {

    /** Replaces missing values with empty ones. */
    public Vpc {
        vpcName = Absent.text(vpcName);
    }
}
