package io.github.dfconsole.service.apps.creation;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppHealth;
import io.github.dfconsole.service.apps.AppSpecification;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** A draft of an app like one that exists. */
public final class AppLikeness {

    private AppLikeness() {}

    /**
     * The draft. Its name is not taken over, names are unique. A lifetime that is read may be what
     * is left of it, so only "no end" is taken over.
     *
     * @param dependentIds what it was created upon, as far as that was noted here: the service does
     *     not tell it
     */
    public static AppDraft of(AppDetail app, String accountId, Set<String> dependentIds) {
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
                List.copyOf(dependentIds));
    }

    /**
     * The draft of an app that a specification describes, with its name. A lifetime that it does
     * not tell is the usual one.
     *
     * @param apps the apps of the account, among which what it needs is looked for by name
     */
    public static AppDraft of(AppSpecification specified, String accountId, List<App> apps) {
        Long lifetime = specified.lifetimeSeconds();
        return new AppDraft(
                accountId,
                specified.name(),
                specified.type(),
                specified.queue(),
                lifetime == null ? AppRules.USUAL_LIFETIME : lifetime.toString(),
                specified.description(),
                specified.components().stream().map(AppLikeness::typed).toList(),
                specified.needs().stream().flatMap(need -> named(need.name(), apps)).toList());
    }

    private static Stream<String> named(String name, List<App> apps) {
        return apps.stream().filter(app -> app.name().equals(name)).map(App::id).limit(1);
    }

    private static AppDraft.Component typed(AppSpecification.Component component) {
        return new AppDraft.Component(
                component.name(),
                text(component.memoryMb()),
                text(component.cpuCount()),
                Integer.toString(component.containerCount()));
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
