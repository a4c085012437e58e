package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.service.aiworkspaces.creation.WorkspaceScripts;
import io.github.dfconsole.service.export.RowText;
import io.github.dfconsole.ui.wizard.RequestPreview;

import java.util.List;

/** The request to create an AI workspace, as it can be shown and copied: secrets are masked. */
record WorkspacePreview(WorkspaceFormViewModel form, Endpoint endpoint) implements RequestPreview {

    @Override
    public String json() {
        return form.request()
                .map(request -> RowText.json(List.of(WorkspaceScripts.masked(request))))
                .orElse("");
    }

    @Override
    public String curl() {
        return form.request().map(request -> WorkspaceScripts.curl(endpoint, request)).orElse("");
    }

    @Override
    public String powerShell() {
        return form.request()
                .map(request -> WorkspaceScripts.powerShell(endpoint, request))
                .orElse("");
    }
}
