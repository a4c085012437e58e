package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.service.aiapps.submit.RunScripts;
import io.github.dfconsole.service.export.RowText;
import io.github.dfconsole.ui.wizard.RequestPreview;

import java.util.List;

/** The request to run an AI app, as it can be shown and copied: secrets are masked. */
record RunPreview(RunFormViewModel form, Endpoint endpoint) implements RequestPreview {

    @Override
    public String json() {
        return form.request()
                .map(request -> RowText.json(List.of(RunScripts.masked(request.content()))))
                .orElse("");
    }

    @Override
    public String curl() {
        return form.request()
                .map(request -> RunScripts.curl(endpoint, request.content()))
                .orElse("");
    }

    @Override
    public String powerShell() {
        return form.request()
                .map(request -> RunScripts.powerShell(endpoint, request.content()))
                .orElse("");
    }
}
