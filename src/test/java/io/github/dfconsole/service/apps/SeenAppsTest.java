package io.github.dfconsole.service.apps;

import static io.github.dfconsole.testing.SampleApps.component;
import static io.github.dfconsole.testing.SampleApps.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AppDetail;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;

class SeenAppsTest {

    private static final Instant NOW = Instant.parse("2026-03-14T00:30:00Z");

    private final SeenApps seen = new SeenApps();

    private static AppDetail app(String id, String containers) {
        return detail(id, "KAFKA-2.4.0", Map.of(), component("broker", 2, 2, containers));
    }

    @Test
    void aContainerWithAnotherIdWasReplaced() {
        seen.saw(app("1", "a"), NOW);
        seen.saw(app("1", "a"), NOW);
        assertThat(seen.replaced(app("1", "a"), "broker-0")).isZero();
        seen.saw(app("1", "b"), NOW);
        seen.saw(app("1", "c"), NOW);
        assertThat(seen.replaced(app("1", "c"), "broker-0")).isEqualTo(2);
        assertThat(seen.replaced(app("2", "c"), "broker-0")).isZero();
    }

    @Test
    void whenTheAppIsStartedAgainItsContainersAreNewAndNotReplaced() {
        seen.saw(app("1", "a"), NOW);
        AppDetail again = app("1", "b");
        AppDetail other =
                new AppDetail(
                        true,
                        "",
                        again.id(),
                        "application_2",
                        again.name(),
                        again.appTypeId(),
                        "v1",
                        again.lifetime(),
                        "",
                        "",
                        "RUNNING",
                        Map.of(),
                        again.components());
        seen.saw(other, NOW);
        assertThat(seen.replaced(other, "broker-0")).isZero();
    }

    @Test
    void theLastComponentsStayWithTheirTime() {
        AppDetail running = app("1", "a");
        seen.saw(running, NOW);
        seen.saw(detail("1", "KAFKA-2.4.0", Map.of()), NOW.plusSeconds(60));
        assertThat(seen.lastComponents("1"))
                .hasValue(new SeenApps.Components(running.components(), NOW));
        assertThat(seen.lastComponents("2")).isEmpty();
    }

    @Test
    void whatWasSeenLongestAgoIsForgotten() {
        for (int number = 0; number < 2_000; number++) {
            seen.saw(app("app" + number, "a"), NOW);
        }
        assertThat(seen.lastComponents("app0")).isEmpty();
        assertThat(seen.lastComponents("app1999")).isPresent();
        seen.saw(app("app0", "b"), NOW);
        assertThat(seen.replaced(app("app0", "b"), "broker-0")).isZero();
    }
}
