package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.service.apps.creation.AppScripts;
import io.github.dfconsole.service.export.RowText;
import io.github.dfconsole.ui.wizard.RequestPreview;

import java.util.List;

/** The request to create an app, as it can be shown and copied. */
record AppPreview(AppFormViewModel form, Endpoint endpoint) implements RequestPreview {

    @Override
    public String json() {
        return form.request().map(request -> RowText.json(List.of(request))).orElse("");
    }

    @Override
    public String curl() {
        return form.request().map(request -> AppScripts.curl(endpoint, request)).orElse("");
    }

    @Override
    public String powerShell() {
        return form.request().map(request -> AppScripts.powerShell(endpoint, request)).orElse("");
    }
}
