package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;

/**
 * What a list shows of an app that only its detail tells. It is kept for many apps, and holds
 * nothing else of the detail.
 *
 * @param health what the app is up to
 * @param typeId type and version, for example KAFKA-2.4.0
 * @param size what its containers take
 * @param yarnId identifier of the app in YARN
 * @param description what its owner wrote about it
 */
public record AppGlance(
        AppHealth health, String typeId, AppSize size, String yarnId, String description) {

    /** What a list shows of an app. */
    public static AppGlance of(App row, AppDetail detail) {
        return new AppGlance(
                AppHealth.of(row, detail),
                detail.appTypeId(),
                AppLife.hasEnded(row) ? AppSize.NONE : AppSize.of(detail.components()),
                detail.appId(),
                detail.description());
    }

    /** Whether it will be another one soon without anybody doing anything. */
    public boolean isMoving() {
        return health.isMoving();
    }
}
