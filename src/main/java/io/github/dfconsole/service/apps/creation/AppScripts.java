package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.service.scripts.CurlScript;
import io.github.dfconsole.service.scripts.PowerShellScript;
import io.github.dfconsole.service.scripts.ScriptRequest;

/** Scripts that create an app. They hold no key; an app has no other secret. */
public final class AppScripts {

    private AppScripts() {}

    /** A shell script; see {@link CurlScript}. */
    public static String curl(Endpoint endpoint, NewApp app) {
        return CurlScript.of(endpoint, request(app));
    }

    /** The same for PowerShell; see {@link PowerShellScript}. */
    public static String powerShell(Endpoint endpoint, NewApp app) {
        return PowerShellScript.of(endpoint, request(app));
    }

    private static ScriptRequest request(NewApp app) {
        return ScriptRequest.of("apps/create", "app", app);
    }
}
