package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.sandbox.StoredAccount.Quota;
import io.github.dfconsole.sandbox.StoredAccount.Settling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Accounts operations. */
final class AccountOperations {

    private static final String REALM = "@KR.DF.NAVERNCP.COM";
    private static final String ACCEPTED = "ACCEPTED";
    private static final Quota FIRST_QUOTA = new Quota(1, 200);
    private static final int QUOTA_STEP_TB = 100;

    /** The namespace whose quota is written as text, as the page of the type has it. */
    private static final String NAMESPACE_IN_TEXT = "tata";

    private final World world;
    private final AccountNames names;
    private final AccountResources resources;

    AccountOperations(World world) {
        this.world = world;
        this.names = new AccountNames(world);
        this.resources = new AccountResources(world);
    }

    void register(Map<String, OperationHandler> handlers) {
        handlers.put("accounts/checkAvailableName", this::checkAvailableName);
        handlers.put("accounts/checkHasResource", this::checkHasResource);
        handlers.put("accounts/create", this::create);
        handlers.put("accounts/getList", this::getList);
        handlers.put("accounts/getDetail", this::getDetail);
        handlers.put("accounts/getKerberosKeytab", this::getKerberosKeytab);
        handlers.put("accounts/resetKerberosKeytab", this::resetKerberosKeytab);
        handlers.put("accounts/resetPassword", this::resetPassword);
        handlers.put("accounts/setQuota", this::setQuota);
        handlers.put("accounts/delete", this::delete);
    }

    private Reply checkAvailableName(JsonNode request) {
        return Reply.available(names.isFree(name(request)), "already used name");
    }

    private Reply checkHasResource(JsonNode request) throws Refusal {
        StoredAccount account = account(request);
        return Reply.json(Reply.success().put("hasResource", resources.exist(account)));
    }

    private Reply create(JsonNode request) throws Refusal {
        String name = name(request);
        if (!Names.isAccount(name)) {
            throw Refusal.invalid("Pattern", "name");
        }
        checkPassword(request);
        if (world.accounts().values().stream().anyMatch(each -> !each.disabled())) {
            throw Refusal.oneAccountOnly();
        }
        if (!names.isFree(name)) {
            throw Refusal.notAvailable("account name '%s'".formatted(name));
        }
        String id = world.newId();
        Settling settling = new Settling(world.accountReadyAt(), ACCEPTED);
        Map<String, Quota> quotas = Map.of("koya", FIRST_QUOTA, "tata", FIRST_QUOTA);
        long now = world.now();
        StoredKeytab keytab = StoredKeytab.first(now);
        world.accounts().put(id, new StoredAccount(id, name, now, settling, false, keytab, quotas));
        return Reply.id(id);
    }

    private static void checkPassword(JsonNode request) throws Refusal {
        String password = request.path("password").asText();
        if (!Names.isPassword(password)) {
            throw Refusal.invalidPassword(password);
        }
    }

    private Reply getList(JsonNode request) {
        return Reply.list(
                new ArrayList<>(world.accounts().values()),
                account ->
                        Reply.object()
                                .put("id", account.id())
                                .put("name", account.name())
                                .put("principal", account.name() + REALM)
                                .put("status", status(account))
                                .put("createdAt", Reply.newerTime(account.createdAt()))
                                .put("disabled", account.disabled()));
    }

    private String status(StoredAccount account) {
        return world.now() < account.settling().until() ? account.settling().status() : "RUNNING";
    }

    private Reply getDetail(JsonNode request) throws Refusal {
        StoredAccount account = account(request);
        ObjectNode answer =
                Reply.success()
                        .put("id", account.id())
                        .put("name", account.name())
                        .put("status", status(account))
                        .put("createdAt", Reply.newerTime(account.createdAt()));
        ArrayNode quotas = answer.putArray("quotas");
        for (String namespace : new String[] {"koya", "tata"}) {
            write(namespace, account.quotas().getOrDefault(namespace, FIRST_QUOTA), quotas);
        }
        return Reply.json(answer);
    }

    private static void write(String namespace, Quota quota, ArrayNode quotas) {
        ObjectNode row = quotas.addObject().put("namespace", namespace);
        if (namespace.equals(NAMESPACE_IN_TEXT)) {
            row.put("fileCountMillion", Integer.toString(quota.fileCountMillion()))
                    .put("spaceTb", Integer.toString(quota.spaceTb()));
        } else {
            row.put("fileCountMillion", quota.fileCountMillion()).put("spaceTb", quota.spaceTb());
        }
    }

    private Reply getKerberosKeytab(JsonNode request) throws Refusal {
        StoredAccount account = account(request);
        return Reply.file(SampleKeytab.of(account.name() + REALM, account.keytab()));
    }

    private Reply resetKerberosKeytab(JsonNode request) throws Refusal {
        StoredAccount account = account(request);
        world.accounts().put(account.id(), account.withKeytab(account.keytab().reset(world.now())));
        change(world.account(account.id()));
        return Reply.id(account.id());
    }

    private Reply resetPassword(JsonNode request) throws Refusal {
        StoredAccount account = account(request);
        checkPassword(request);
        change(account);
        return Reply.id(account.id());
    }

    private void change(StoredAccount account) {
        world.accounts().put(account.id(), account.with(changing(account), account.quotas()));
    }

    /** A change does not make a new account ready earlier. */
    private Settling changing(StoredAccount account) {
        return status(account).equals(ACCEPTED)
                ? account.settling()
                : new Settling(world.readyAt(), "CHANGING");
    }

    private Reply setQuota(JsonNode request) throws Refusal {
        StoredAccount account = account(request);
        int spaceTb = request.path("spaceTb").asInt();
        if (spaceTb % QUOTA_STEP_TB != 0) {
            throw Refusal.invalid("Pattern", "spaceTb");
        }
        Map<String, Quota> quotas = new LinkedHashMap<>(account.quotas());
        quotas.put(
                request.path("namespace").asText(),
                new Quota(request.path("fileCountMillion").asInt(), spaceTb));
        world.accounts().put(account.id(), account.with(changing(account), quotas));
        return Reply.id(account.id());
    }

    private Reply delete(JsonNode request) throws Refusal {
        StoredAccount account = account(request);
        if (resources.exist(account)) {
            throw Refusal.notAvailable("account '%s' has resources".formatted(account.name()));
        }
        world.accounts().remove(account.id());
        return Reply.id(account.id());
    }

    private StoredAccount account(JsonNode request) throws Refusal {
        return world.account(request.path("id").asText());
    }

    private static String name(JsonNode request) {
        return request.path("name").asText();
    }
}
