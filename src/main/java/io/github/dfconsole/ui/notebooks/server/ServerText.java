package io.github.dfconsole.ui.notebooks.server;

import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.service.notebooks.ServerShape;
import io.github.dfconsole.text.Texts;

/** What a server type is, in words; the same in the table, the detail and the wizard. */
public final class ServerText {

    private ServerText() {}

    /** The words for a type; what the service calls it if it cannot be read. */
    public static String of(ServerType type, Texts texts) {
        return ServerShape.parse(type)
                .map(shape -> of(shape, texts))
                .orElse(type.serverDesc().isEmpty() ? type.serverTypeCode() : type.serverDesc());
    }

    /** The words for what the service says of the server of a notebook. */
    public static String of(String serverDesc, Texts texts) {
        return of(new ServerType("", serverDesc), texts);
    }

    private static String of(ServerShape shape, Texts texts) {
        return shape.gpuCount() == 0
                ? texts.get(
                        "wizard.server",
                        shape.vcpu(),
                        shape.memoryGb(),
                        shape.diskType(),
                        shape.diskGb())
                : texts.get(
                        "wizard.server-gpu",
                        shape.vcpu(),
                        shape.memoryGb(),
                        shape.diskType(),
                        shape.diskGb(),
                        shape.gpuModel(),
                        shape.gpuCount());
    }
}
