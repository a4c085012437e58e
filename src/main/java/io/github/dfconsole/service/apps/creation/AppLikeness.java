package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppHealth;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalLong;

/** A draft of an app like one that exists. */
public final class AppLikeness {

    private AppLikeness() {}

    /**
     * The draft. Its name is not taken over, names are unique. What it needs is not told by the
     * service. A lifetime that is read may be what is left of it, so only "no end" is taken over.
     */
    public static AppDraft of(AppDetail app, String accountId) {
        OptionalLong seconds = app.lifetime().seconds();
        boolean hasNoEnd = seconds.isPresent() && seconds.getAsLong() < 0;
        return new AppDraft(
                accountId,
                "",
                app.appTypeId(),
                app.queueName(),
                hasNoEnd ? AppRules.NO_END : AppRules.USUAL_LIFETIME,
                app.description(),
                app.components().stream().map(AppLikeness::typed).toList(),
                List.of());
    }

    /** An app that does not run has no containers to count; how many were asked for is better. */
    private static AppDraft.Component typed(AppComponent component) {
        Integer asked = component.containerCount();
        return new AppDraft.Component(
                component.name(),
                text(component.memoryMb()),
                text(component.cpuCount()),
                Integer.toString(asked == null ? AppHealth.desired(component) : asked));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
