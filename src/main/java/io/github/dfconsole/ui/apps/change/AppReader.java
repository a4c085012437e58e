package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;

import java.util.function.Consumer;

/** Reads an app in the background, as it is now. */
@FunctionalInterface
interface AppReader {

    /**
     * Reads an app.
     *
     * @param then takes it
     * @param failed takes the reason why it could not be read
     */
    void read(App row, Consumer<AppDetail> then, Consumer<Throwable> failed);
}
