package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.apps.creation.AppLookups.Running;
import io.github.dfconsole.text.Texts;

import java.util.Optional;

/** What is said of the app that an app of a type needs. */
final class TypeNeed {

    private TypeNeed() {}

    /** Whether it needs one, and how many there are. */
    static String words(String appTypeId, AppChoices choices, Texts texts) {
        Optional<String> needs = AppType.of(appTypeId).flatMap(AppType::needs);
        if (needs.isEmpty()) {
            return "";
        }
        String label = needs.get();
        return choices.running(label)
                .map(
                        running ->
                                running.count() == 0
                                        ? texts.get("apps.create.type.needs-none", label)
                                        : texts.get(
                                                "apps.create.type.needs-some",
                                                label,
                                                running.count()))
                .orElseGet(() -> texts.get("apps.create.type.needs", label));
    }

    /** The type that has to be created before an app of a type; empty if there is no need to. */
    static Optional<Running> missing(String appTypeId, AppChoices choices) {
        return AppType.of(appTypeId)
                .flatMap(AppType::needs)
                .flatMap(choices::running)
                .filter(running -> running.count() == 0);
    }
}
