package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppSpecification;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailBody;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * What list and detail of apps show of matters that have a package of their own.
 *
 * @param lifetime draws when an app ends, in its detail
 * @param needs draws what an app needs and what needs it, in its detail
 * @param endBar what stands beside the end of an app in the list; null for nothing
 * @param needed the apps that an app needs, as far as they are known
 */
public record AppSections(
        Function<ScreenModel<App, AppDetail>, DetailBody<App, AppDetail>> lifetime,
        Function<ScreenModel<App, AppDetail>, DetailBody<App, AppDetail>> needs,
        Function<App, @Nullable Node> endBar,
        Function<App, List<AppSpecification.Need>> needed) {

    /** Nothing. */
    public static final AppSections NONE =
            new AppSections(
                    model -> (row, detail) -> List.of(),
                    model -> (row, detail) -> List.of(),
                    row -> null,
                    row -> List.of());
}
