package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The answer of notebooks/getVpcDetail.
 *
 * @param success see {@link Answer#success()}
 * @param message see {@link Answer#message()}
 * @param vpcNo the VPC's number; null when missing or not a number
 * @param vpcName the VPC's name
 * @param regionNo number of its region
 * @param ipv4Cidr its address range, for example 172.16.0.0/16
 * @param state RUN in the sample; the VPC API also knows INIT, CREATING and TERMTING
 * @param createdAt when it was created; null when missing
 */
public record VpcDetail(
        @Nullable Boolean success,
        String message,
        @Nullable Long vpcNo,
        String vpcName,
        @Nullable Integer regionNo,
        String ipv4Cidr,
        String state,
        @Nullable Timestamp createdAt)
        implements Answer {

    /** Replaces missing values with empty ones. */
    public VpcDetail {
        message = Absent.text(message);
        vpcName = Absent.text(vpcName);
        ipv4Cidr = Absent.text(ipv4Cidr);
        state = Absent.text(state);
    }
}
