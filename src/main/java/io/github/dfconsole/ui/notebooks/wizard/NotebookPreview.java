package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.service.export.RowText;
import io.github.dfconsole.service.notebooks.NotebookScripts;
import io.github.dfconsole.ui.wizard.RequestPreview;

import java.util.List;

/** The request to create a notebook, as it can be shown and copied. */
record NotebookPreview(NotebookFormViewModel form, Endpoint endpoint) implements RequestPreview {

    @Override
    public String json() {
        return form.request().map(request -> RowText.json(List.of(request))).orElse("");
    }

    @Override
    public String curl() {
        return form.request()
                .map(
                        request ->
                                NotebookScripts.curl(
                                        endpoint, request, form.configurations()::isMasked))
                .orElse("");
    }

    @Override
    public String powerShell() {
        return form.request()
                .map(
                        request ->
                                NotebookScripts.powerShell(
                                        endpoint, request, form.configurations()::isMasked))
                .orElse("");
    }
}
