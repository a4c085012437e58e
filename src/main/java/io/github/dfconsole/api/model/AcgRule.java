package io.github.dfconsole.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the access control group (ACG) of a notebook, as notebooks/getAcgRuleList shows it:
 * what it lets in or out. Text that the service left out is empty.
 *
 * @param accessControlGroupRuleNo the rule's number; null when missing or not a number
 * @param accessControlGroupNo the group's number; null when missing or not a number
 * @param accessControlGroupName the group's name
 * @param protocolTypeCode TCP, UDP or ICMP in the user guide; kept as it was sent
 * @param ipBlock the addresses at the other end, for example 203.0.113.0/24; empty if they are the
 *     members of a group
 * @param accessControlGroupSequence where there is no ipBlock, the number of the group whose
 *     members are at the other end, as the servers of NAVER Cloud name it; null when missing or not
 *     a number
 * @param portRange one port or a range of ports, for example 22 or 8000-8080; empty if the protocol
 *     has none
 * @param statusCode the rule's status; its values are not documented
 * @param description what its owner wrote about it
 * @param createdAt when it was created; null when missing
 * @param modifiedAt when it was last changed; null when missing
 * @param isInboundRule whether it is about what comes in; null when the service did not say
 */
public record AcgRule(
        @Nullable Long accessControlGroupRuleNo,
        @Nullable Long accessControlGroupNo,
        String accessControlGroupName,
        String protocolTypeCode,
        String ipBlock,
        @Nullable Integer accessControlGroupSequence,
        String portRange,
        String statusCode,
        String description,
        @Nullable Timestamp createdAt,
        @Nullable Timestamp modifiedAt,
        @Nullable Boolean isInboundRule) {

    /** Replaces missing values with empty ones. */
    public AcgRule {
        accessControlGroupName = Absent.text(accessControlGroupName);
        protocolTypeCode = Absent.text(protocolTypeCode);
        ipBlock = Absent.text(ipBlock);
        portRange = Absent.text(portRange);
        statusCode = Absent.text(statusCode);
        description = Absent.text(description);
    }
}
