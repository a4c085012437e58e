package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.service.notebooks.ServerShape;
import io.github.dfconsole.text.Texts;

/** What a server type is, in words. */
final class ServerText {

    private ServerText() {}

    static String of(ServerType type, Texts texts) {
        return ServerShape.parse(type)
                .map(shape -> of(shape, texts))
                .orElse(type.serverDesc().isEmpty() ? type.serverTypeCode() : type.serverDesc());
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
