package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Notebooks operations, except those of {@link NotebookLookups}. */
final class NotebookOperations {

    private static final int MOST_NOTEBOOKS = 20;
    private static final int USUAL_PAGE = 10;

    private final World world;
    private final Catalogue catalogue;
    private final NotebookDescriptions descriptions;
    private final UserConfigurationCheck configurations;
    private final Buckets buckets;

    NotebookOperations(World world, Catalogue catalogue) {
        this.world = world;
        this.catalogue = catalogue;
        this.descriptions = new NotebookDescriptions(world, catalogue);
        this.configurations = new UserConfigurationCheck(catalogue);
        this.buckets = new Buckets(catalogue);
    }

    void register(Map<String, OperationHandler> handlers) {
        handlers.put("notebooks/create", this::create);
        handlers.put("notebooks/getList", this::getList);
        handlers.put("notebooks/getDetail", this::getDetail);
        handlers.put("notebooks/setUserConfigurationList", this::setUserConfigurationList);
        handlers.put("notebooks/setObjectStorageBucket", this::setObjectStorageBucket);
        handlers.put("notebooks/getAcgRuleList", this::getAcgRuleList);
        handlers.put("notebooks/delete", this::delete);
    }

    private Reply create(JsonNode request) throws Refusal {
        StoredAccount account = world.account(request.path("accountId").asText());
        String name = request.path("name").asText();
        if (!Names.isNotebook(name)) {
            throw Refusal.invalid("Pattern", "name");
        }
        // The reference only says that names are unique, so they are unique across accounts here.
        if (world.notebooks().values().stream().anyMatch(each -> each.spec().name().equals(name))) {
            throw Refusal.notAvailable("notebook name '%s'".formatted(name));
        }
        StoredNotebook.Spec spec = new NotebookCheck(catalogue).spec(request, account.id());
        Map<String, String> settings = configurations.all(request.path("userConfigurations"));
        if (world.notebooks().size() >= MOST_NOTEBOOKS) {
            throw Refusal.quotaExceeded();
        }
        String id = world.newId();
        world.notebooks()
                .put(
                        id,
                        new StoredNotebook(id, spec, settings, world.now(), world.readyAt(), null));
        return Reply.id(id);
    }

    private Reply getList(JsonNode request) throws Refusal {
        StoredAccount account = world.account(request.path("accountId").asText());
        List<StoredNotebook> rows =
                world.notebooks().values().stream()
                        .filter(each -> each.spec().accountId().equals(account.id()))
                        .toList();
        long limit = request.path("paging").path("limit").asLong(USUAL_PAGE);
        long offset = request.path("paging").path("offset").asLong(0);
        int from = (int) Math.min(rows.size(), offset);
        int to = (int) Math.min(rows.size(), from + Math.min(limit, rows.size()));
        return Reply.list(rows.subList(from, to), descriptions::row, rows.size());
    }

    private Reply getDetail(JsonNode request) throws Refusal {
        StoredNotebook notebook = notebook(request);
        return Reply.json(descriptions.detail(notebook));
    }

    private Reply setUserConfigurationList(JsonNode request) throws Refusal {
        StoredNotebook notebook = notebook(request);
        Map<String, String> settings = new LinkedHashMap<>(notebook.settings());
        settings.putAll(configurations.some(request.path("userConfigurations")));
        world.notebooks().put(notebook.id(), notebook.with(settings));
        return Reply.json(Reply.success());
    }

    private Reply setObjectStorageBucket(JsonNode request) throws Refusal {
        StoredNotebook notebook = notebook(request);
        String bucketName = request.path("bucketName").asText();
        buckets.requireUsable(bucketName);
        world.notebooks().put(notebook.id(), notebook.linkedTo(bucketName));
        return Reply.json(Reply.success());
    }

    private Reply getAcgRuleList(JsonNode request) throws Refusal {
        StoredNotebook notebook = notebook(request);
        JsonNode vpc = catalogue.vpc(notebook.spec().vpcNo());
        return Reply.list(
                Catalogue.list(vpc.path("acgRules")), rule -> descriptions.rule(vpc, rule));
    }

    /** Starts a deletion; the notebook stays in the list until its server is taken down. */
    private Reply delete(JsonNode request) throws Refusal {
        StoredNotebook notebook = notebook(request);
        if (notebook.goneAt() == null) {
            world.notebooks().put(notebook.id(), notebook.gone(world.readyAt()));
        }
        return Reply.id(notebook.id());
    }

    private StoredNotebook notebook(JsonNode request) throws Refusal {
        StoredNotebook notebook = world.notebooks().get(request.path("id").asText());
        if (notebook == null) {
            throw Refusal.noSuchElement();
        }
        world.account(notebook.spec().accountId());
        return notebook;
    }
}
