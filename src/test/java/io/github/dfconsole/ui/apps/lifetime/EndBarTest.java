package io.github.dfconsole.ui.apps.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.background.Poller;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.AppEnd.How;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** The bar of an app's end says the same in words, and time passes in it without a layout. */
class EndBarTest {

    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final AppEndText TEXT =
            new AppEndText(new Texts(Locale.ENGLISH), new Times(ZoneOffset.UTC));

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final ManualJobs jobs = new ManualJobs();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static AppEnd end(How how, Duration left) {
        return new AppEnd(how, NOW.plus(left), "604800");
    }

    private static String words(EndBar bar) {
        return ((Label) bar.lookup(".end-words")).getText();
    }

    private static void onScreen(Runnable look) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, look);
    }

    @Test
    void sevenDaysFillItAndTheWordsSayTheRest() {
        onScreen(
                () -> {
                    EndBar bar = new EndBar();
                    bar.show(end(How.REMAINING, Duration.ofHours(84)), NOW, TEXT);
                    assertThat(bar.part()).isEqualTo(0.5);
                    assertThat(words(bar)).isEqualTo("3 days 12 h left");
                    assertThat(bar.getAccessibleText())
                            .contains("3 days 12 h left", "2026-12-01 13:00", "this is exact");
                    assertThat(bar.lookup(".end-far")).isNotNull();
                    bar.show(end(How.SET_HERE, Duration.ofHours(24)), NOW, TEXT);
                    assertThat(bar.lookup(".end-soon")).isNotNull();
                    bar.show(end(How.SET_HERE, Duration.ofHours(2)), NOW, TEXT);
                    assertThat(bar.lookup(".end-very-soon")).isNotNull();
                    bar.show(new AppEnd(How.NO_END, null, "-1"), NOW, TEXT);
                    assertThat(bar.part()).isZero();
                    assertThat(words(bar)).isEqualTo("No end");
                });
    }

    @Test
    void timePassesWhileItIsPartOfAWindowAndNothingAroundItIsLaidOut() {
        onScreen(
                () -> {
                    EndTicks ticks = new EndTicks(new Poller(jobs), now::get);
                    EndBar bar = new EndBar().following(ticks);
                    bar.show(end(How.REMAINING, Duration.ofHours(3)), NOW, TEXT);
                    now.set(NOW.plus(Duration.ofMinutes(20)));
                    jobs.runFirst();
                    assertThat(words(bar)).isEqualTo("3 h 0 min left");
                    StackPane around = new StackPane(bar);
                    new Scene(around, 300, 100);
                    around.applyCss();
                    around.layout();
                    now.set(NOW.plus(Duration.ofMinutes(70)));
                    jobs.runFirst();
                    assertThat(words(bar)).isEqualTo("1 h 50 min left");
                    assertThat(bar.lookup(".end-very-soon")).isNotNull();
                    assertThat(around.isNeedsLayout()).isFalse();
                });
    }
}
