package io.github.dfconsole.ui.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppGlance;
import io.github.dfconsole.service.apps.AppLife;
import io.github.dfconsole.service.apps.AppSize;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.ScreenModel;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.time.Duration;
import java.util.List;

/** What all apps of an account are together: how many, how many run, and what they take. */
final class AppTotals {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ScreenModel<App, AppDetail> model;
    private final AppKnowledge knowledge;
    private final Texts texts;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private boolean isDue;

    AppTotals(ScreenModel<App, AppDetail> model, AppKnowledge knowledge) {
        this.model = model;
        this.knowledge = knowledge;
        this.texts = model.context().texts();
    }

    /** The sentence; empty while there are no apps. */
    ObservableValue<String> text() {
        model.table().total().addListener((property, before, after) -> addUp());
        model.table().updatedAt().addListener((property, before, after) -> addUp());
        texts.locale().addListener((property, before, after) -> addUp());
        knowledge.glances().version().addListener((property, before, after) -> addUpSoon());
        addUp();
        return text;
    }

    private void addUp() {
        text.set(words());
    }

    /** Adding up thousands of apps for each that was read would take the time of the window. */
    private void addUpSoon() {
        if (!isDue) {
            isDue = true;
            model.context()
                    .jobs()
                    .later(
                            PAUSE,
                            () -> {
                                isDue = false;
                                addUp();
                            });
        }
    }

    private String words() {
        List<App> rows = model.table().all();
        if (rows.isEmpty()) {
            return "";
        }
        long running = rows.stream().filter(AppLife::isRunning).count();
        AppSize size = AppSize.NONE;
        int known = 0;
        int failed = 0;
        for (App row : rows) {
            AppGlance glance = knowledge.glances().of(row);
            if (glance != null) {
                known++;
                size = size.plus(glance.size());
            } else if (knowledge.glances().hasFailed(row)) {
                failed++;
            }
        }
        String words =
                texts.get("apps.summary", rows.size(), running) + sizes(size, known, rows.size());
        return failed == 0 ? words : words + texts.get("apps.summary.failed", failed);
    }

    private String sizes(AppSize size, int known, int all) {
        if (known == 0) {
            return "";
        }
        String sum =
                texts.get(
                        size.isWhole() ? "apps.summary.size" : "apps.summary.size-more",
                        size.cores(),
                        size.memoryGb());
        return known == all ? sum : sum + texts.get("apps.summary.part", known, all);
    }
}
