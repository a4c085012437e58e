package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.service.validation.WholeNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Makes the request to create an app from a draft. */
public final class AppRequest {

    private AppRequest() {}

    /** The request; empty if the draft lacks something that every app needs. */
    public static Optional<NewApp> of(AppDraft draft) {
        OptionalLong lifetime = AppRules.lifetimeSeconds(TypedText.trimmed(draft.lifetime()));
        List<NewApp.Component> components = components(draft);
        boolean lacks =
                draft.accountId().isEmpty()
                        || draft.appTypeId().isEmpty()
                        || draft.queueName().isEmpty()
                        || components.isEmpty()
                        || components.size() < draft.components().size();
        if (lacks || lifetime.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new NewApp(
                        draft.accountId(),
                        draft.queueName(),
                        draft.appTypeId(),
                        draft.name(),
                        lifetime.getAsLong(),
                        draft.description().isEmpty() ? null : draft.description(),
                        draft.dependentIds(),
                        components));
    }

    private static List<NewApp.Component> components(AppDraft draft) {
        List<NewApp.Component> components = new ArrayList<>();
        for (AppDraft.Component each : draft.components()) {
            OptionalInt memory = number(each.memoryMb());
            OptionalInt cores = number(each.cpuCount());
            OptionalInt count = number(each.containerCount());
            if (memory.isPresent() && cores.isPresent() && count.isPresent()) {
                components.add(
                        new NewApp.Component(
                                TypedText.trimmed(each.name()),
                                memory.getAsInt(),
                                cores.getAsInt(),
                                count.getAsInt()));
            }
        }
        return components;
    }

    private static OptionalInt number(String typed) {
        return WholeNumber.of(TypedText.trimmed(typed));
    }
}
