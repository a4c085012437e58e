package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** The service behind the gateway: which operation does what. */
final class Service {

    /** One operation. */
    @FunctionalInterface
    interface Handler {
        ObjectNode answer(ObjectNode request) throws Refusal;
    }

    private static final String PREFIX = "/api/v2/";

    private final Map<String, Handler> handlers;
    private final ApiDocument document = ApiDocument.load();

    Service(SandboxSettings settings) {
        World world = SampleData.world(settings.aiWorkspaces());
        AccountOperations accounts = new AccountOperations(world);
        AiWorkspaceOperations aiWorkspaces = new AiWorkspaceOperations(world);
        handlers =
                Map.of(
                        "accounts/getList", request -> accounts.getList(),
                        "aiworkspaces/getList", aiWorkspaces::getList,
                        "aiworkspaces/getDetail", aiWorkspaces::getDetail);
    }

    /** What answers at a path, after checking the request; null if nothing does. */
    @Nullable Handler handler(String path) {
        Handler handler =
                path.startsWith(PREFIX) ? handlers.get(path.substring(PREFIX.length())) : null;
        if (handler == null) {
            return null;
        }
        return request -> {
            document.check(path, request);
            return handler.answer(request);
        };
    }
}
