package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.sandbox.State.Notebook;
import io.github.dfconsole.sandbox.State.NotebookSpec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the Notebooks operations do, look-ups apart. */
final class NotebookOperations {

    private static final int MOST_NOTEBOOKS = 20;
    private static final int USUAL_PAGE = 10;
    private static final String MASK = "********";
    private static final String SSH_ACCOUNT = "forest";

    private final World world;
    private final Catalogue catalogue;

    NotebookOperations(World world, Catalogue catalogue) {
        this.world = world;
        this.catalogue = catalogue;
    }

    void register(Map<String, Service.Handler> handlers) {
        handlers.put("notebooks/create", this::create);
        handlers.put("notebooks/getList", this::getList);
        handlers.put("notebooks/getDetail", this::getDetail);
        handlers.put("notebooks/setUserConfigurationList", this::setUserConfigurationList);
        handlers.put("notebooks/delete", this::delete);
    }

    private Reply create(JsonNode request) throws Refusal {
        State.Account account = world.account(request.path("accountId").asText());
        String name = request.path("name").asText();
        if (!Names.isNotebook(name)) {
            throw Refusal.invalid("Pattern", "name");
        }
        // Names are unique across accounts: the reference says no more than that they are unique.
        if (world.notebooks().values().stream().anyMatch(each -> each.spec().name().equals(name))) {
            throw Refusal.notAvailable("notebook name '%s'".formatted(name));
        }
        NotebookSpec spec = new NotebookCheck(catalogue).spec(request, account.id());
        Map<String, String> settings = settings(request.path("userConfigurations"), true);
        if (world.notebooks().size() >= MOST_NOTEBOOKS) {
            throw Refusal.quotaExceeded();
        }
        String id = world.newId();
        world.notebooks()
                .put(id, new Notebook(id, spec, settings, world.now(), world.readyAt(), null));
        return Reply.id(id);
    }

    /** Checks settings against their specifications; what is masked is not kept. */
    private Map<String, String> settings(JsonNode given, boolean all) throws Refusal {
        Map<String, String> settings = new LinkedHashMap<>();
        List<JsonNode> specs = catalogue.userConfigurationSpecs();
        for (JsonNode setting : given) {
            JsonNode spec =
                    specs.stream()
                            .filter(each -> key(each).equals(key(setting)))
                            .findFirst()
                            .orElseThrow(() -> unknown(setting));
            String value = setting.path("value").asText();
            boolean missing = value.isEmpty() && spec.path("isMandatory").asBoolean();
            if (missing || !value.matches(spec.path("regularExpression").asText())) {
                throw unknown(setting);
            }
            settings.put(key(spec), spec.path("isMasking").asBoolean() ? MASK : value);
        }
        for (JsonNode spec : specs) {
            if (all && spec.path("isMandatory").asBoolean() && !settings.containsKey(key(spec))) {
                throw unknown(spec);
            }
        }
        return settings;
    }

    private static Refusal unknown(JsonNode setting) {
        return Refusal.notAvailable("notebook user configuration '%s'".formatted(key(setting)));
    }

    private static String key(JsonNode setting) {
        return setting.path("componentName").asText() + "." + setting.path("name").asText();
    }

    private Reply getList(JsonNode request) throws Refusal {
        State.Account account = world.account(request.path("accountId").asText());
        List<Notebook> rows =
                world.notebooks().values().stream()
                        .filter(each -> each.spec().accountId().equals(account.id()))
                        .toList();
        long limit = request.path("paging").path("limit").asLong(USUAL_PAGE);
        long offset = request.path("paging").path("offset").asLong(0);
        int from = (int) Math.min(rows.size(), offset);
        int to = (int) Math.min(rows.size(), from + Math.min(limit, rows.size()));
        return Reply.list(
                rows.subList(from, to),
                notebook -> describe(notebook, Reply.object(), Lookup.of(catalogue, notebook)),
                rows.size());
    }

    private Reply getDetail(JsonNode request) throws Refusal {
        Notebook notebook = notebook(request);
        Lookup lookup = Lookup.of(catalogue, notebook);
        NotebookSpec spec = notebook.spec();
        ObjectNode answer = describe(notebook, Reply.success(), lookup);
        answer.put("domain", domain(notebook))
                .put("sshAccount", SSH_ACCOUNT)
                .put("loginKeyName", spec.loginKeyName())
                .put("acgNo", 100_000 + spec.vpcNo())
                .put("acgName", lookup.vpcName() + "-default-acg");
        if (spec.storageType() != null) {
            answer.putObject("additionalStorage")
                    .put("storageType", spec.storageType())
                    .put("storageGB", spec.storageGb());
        }
        ArrayNode settings = answer.putArray("userConfigurations");
        for (JsonNode each : catalogue.userConfigurationSpecs()) {
            if (notebook.settings().containsKey(key(each))) {
                write(each, notebook.settings().getOrDefault(key(each), ""), settings);
            }
        }
        return Reply.json(answer);
    }

    private void write(JsonNode spec, String value, ArrayNode settings) {
        JsonNode words = catalogue.userConfigurationWords(key(spec));
        settings.addObject()
                .put("componentName", spec.path("componentName").asText())
                .put("name", spec.path("name").asText())
                .put("value", value)
                .put("description", words.path(0).asText())
                .put("isMasking", spec.path("isMasking").asBoolean())
                .put("regexpDescription", words.path(1).asText())
                .put("regularExpression", spec.path("regularExpression").asText());
    }

    private static String domain(Notebook notebook) {
        return "https://%s-%s.df-notebook.kr.ch.naverncp.com"
                .formatted(
                        notebook.spec().name(),
                        notebook.id().substring(0, 6).toLowerCase(Locale.ROOT));
    }

    private ObjectNode describe(Notebook notebook, ObjectNode row, Lookup lookup) {
        NotebookSpec spec = notebook.spec();
        return row.put("id", notebook.id())
                .put("name", spec.name())
                .put("typeName", lookup.typeName())
                .put("state", world.now() < notebook.readyAt() ? "ACCEPTED" : "RUNNING")
                .put("vpcNo", spec.vpcNo())
                .put("vpcName", lookup.vpcName())
                .put("subnetNo", spec.subnetNo())
                .put("subnetName", lookup.subnetName())
                .put("serverDesc", lookup.serverDesc())
                .put("createdAt", Reply.time(notebook.createdAt()));
    }

    private Reply setUserConfigurationList(JsonNode request) throws Refusal {
        Notebook notebook = notebook(request);
        Map<String, String> settings = new LinkedHashMap<>(notebook.settings());
        settings.putAll(settings(request.path("userConfigurations"), false));
        world.notebooks().put(notebook.id(), notebook.with(settings));
        return Reply.json(Reply.success());
    }

    /** It stays in the list for a while: a server has to be taken down. */
    private Reply delete(JsonNode request) throws Refusal {
        Notebook notebook = notebook(request);
        if (notebook.goneAt() == null) {
            world.notebooks().put(notebook.id(), notebook.gone(world.readyAt()));
        }
        return Reply.id(notebook.id());
    }

    private Notebook notebook(JsonNode request) throws Refusal {
        Notebook notebook = world.notebooks().get(request.path("id").asText());
        if (notebook == null) {
            throw Refusal.noSuchElement();
        }
        world.account(notebook.spec().accountId());
        return notebook;
    }

    /** The names that go with a notebook's numbers and codes. */
    private record Lookup(String typeName, String vpcName, String subnetName, String serverDesc) {

        static Lookup of(Catalogue catalogue, Notebook notebook) {
            NotebookSpec spec = notebook.spec();
            try {
                JsonNode vpc = catalogue.vpc(spec.vpcNo());
                return new Lookup(
                        name(catalogue.notebookTypes(), "typeCode", spec.typeCode(), "typeName"),
                        vpc.path("vpcName").asText(),
                        Catalogue.subnet(vpc, spec.subnetNo()).path("subnetName").asText(),
                        name(
                                catalogue.serverTypes(),
                                "serverTypeCode",
                                spec.serverTypeCode(),
                                "serverDesc"));
            } catch (Refusal e) {
                // A state file of another version may know a VPC or type that is no longer offered.
                return new Lookup("", "", "", "");
            }
        }

        private static String name(List<JsonNode> rows, String field, String value, String wanted)
                throws Refusal {
            return Catalogue.find(rows, field, value).path(wanted).asText();
        }
    }
}
