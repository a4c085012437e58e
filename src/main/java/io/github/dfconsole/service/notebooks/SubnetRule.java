package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.model.Subnet;

/** Which subnets a notebook can be put into. */
public final class SubnetRule {

    /** The one zone that has notebooks (reference page: Notebooks, getSubnetDetail). */
    public static final String ZONE = "KR-2";

    private SubnetRule() {}

    /**
     * Whether a subnet will do: a public one in zone KR-2 (reference page: Notebooks,
     * getSubnetDetail, "Public subnet of the KR-2 zone only"). One without a number cannot be asked
     * for. A zone that the service does not name is not held against the subnet.
     */
    public static boolean isUsable(Subnet subnet) {
        boolean zoneWillDo = subnet.zoneName().isBlank() || subnet.zoneName().strip().equals(ZONE);
        return subnet.subnetNo() != null && subnet.isPublic() && zoneWillDo;
    }
}
