package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the Accounts operations do. */
final class AccountOperations {

    private static final String REALM = "@KR.DF.NAVERNCP.COM";

    private final World world;

    AccountOperations(World world) {
        this.world = world;
    }

    ObjectNode getList() {
        ObjectNode answer = Answers.success();
        answer.put("total", world.accounts().size());
        ArrayNode contents = answer.putArray("contents");
        for (World.Account account : world.accounts()) {
            contents.addObject()
                    .put("id", account.id())
                    .put("name", account.name())
                    .put("principal", account.name() + REALM)
                    .put("status", account.status())
                    .put("createdAt", Answers.newerTime(account.createdAt()))
                    .put("disabled", account.disabled());
        }
        return answer;
    }
}
