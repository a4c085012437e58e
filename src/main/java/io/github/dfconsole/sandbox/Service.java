package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The service behind the gateway. It finds the handler of an operation and runs one call at a time.
 */
final class Service {

    private static final Pattern READ = Pattern.compile("[a-z]+/(get|check)[A-Za-z]*");
    private static final String PREFIX = "/api/v2/";

    private final ApiDocument document = ApiDocument.load();
    private final Map<String, OperationHandler> handlers = new TreeMap<>();
    private final World world;
    private final Runnable afterChange;

    /**
     * Creates the service and registers all operations.
     *
     * @param afterChange runs after each change that was not refused
     */
    Service(World world, Runnable afterChange) {
        this.world = world;
        this.afterChange = afterChange;
        Catalogue catalogue = Catalogue.load();
        new AccountOperations(world).register(handlers);
        new AppOperations(world, catalogue).register(handlers);
        new NotebookLookups(catalogue).register(handlers);
        new Buckets(catalogue).register(handlers);
        new NotebookOperations(world, catalogue).register(handlers);
        new AiWorkspaceOperations(world, catalogue).register(handlers);
        new AiAppOperations(world).register(handlers);
    }

    /** Returns the names of all operations, for example {@code notebooks/create}. */
    Set<String> operations() {
        return handlers.keySet();
    }

    /** Returns the operation at a path; empty if there is none. */
    String operation(String path) {
        String name = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : "";
        return handlers.containsKey(name) ? name : "";
    }

    /** Whether an operation answers with a file; it requires an Accept header for one. */
    static boolean answersWithFile(String operation) {
        return operation.equals("accounts/getKerberosKeytab");
    }

    Reply answer(String operation, JsonNode request) throws Refusal {
        document.check(PREFIX + operation, request);
        OperationHandler handler = handlers.get(operation);
        if (handler == null) {
            throw Refusal.unknownPath();
        }
        synchronized (world) {
            Reply reply = handler.answer(request);
            if (!READ.matcher(operation).matches()) {
                afterChange.run();
            }
            return reply;
        }
    }

    /** The lines of the log of a container; empty if there is no such container. */
    List<String> log(String containerId) {
        synchronized (world) {
            return new AiAppStates(world).log(containerId);
        }
    }

    State state() {
        synchronized (world) {
            return world.state();
        }
    }
}
