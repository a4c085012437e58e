package io.github.dfconsole.ui.aiworkspaces.wizard;

import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFields;
import io.github.dfconsole.ui.creation.CreationEvents;

/** What a user types for an AI workspace, in tests. */
final class WorkspaceForm {

    private WorkspaceForm() {}

    /** Types what has to be typed. */
    static void fill(WorkspaceFormViewModel form, String name) {
        form.fields().name().set(name);
        ConfigurationFields fields = form.configuration().fields();
        fields.image().set("pytorch:2.4");
        fields.command().set("python train.py");
        fields.cores().set("4");
        fields.memory().set("16");
        fields.gpus().set("1");
    }

    /** Hears nothing, and lets everything be sent. */
    static final class Unheard implements CreationEvents {

        @Override
        public void ask(Wanted wanted, Runnable send) {
            send.run();
        }

        @Override
        public void ended(WatchedResource resource) {}

        @Override
        public void found(WatchedResource resource) {}

        @Override
        public void failed(String name, Throwable cause) {}

        @Override
        public void nameTaken(String name) {}
    }
}
