package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Set;

/**
 * Which account names are free. A name is unique in the whole cluster, so accounts of other
 * customers take names, too; they are in no answer of the service.
 */
final class AccountNames {

    private final World world;
    private final Set<String> ofOtherCustomers = new HashSet<>();

    AccountNames(World world) {
        this.world = world;
        for (JsonNode name : SampleData.written().path("accountsOfOtherCustomers")) {
            ofOtherCustomers.add(name.asText());
        }
    }

    boolean isFree(String name) {
        return !ofOtherCustomers.contains(name)
                && world.accounts().values().stream().noneMatch(each -> each.name().equals(name));
    }
}
