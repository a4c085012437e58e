package io.github.dfconsole.service.aiworkspaces;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.api.model.AiWorkspaceConfig;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Which configuration of a workspace is the present one, and when that is not known. */
class LatestConfigurationTest {

    private static final Timestamp EARLY = at("2026-11-27T03:00:00Z");
    private static final Timestamp LATE = at("2026-11-27T03:00:01Z");
    private static final AiAppTypeSpec ONE = full();
    private static final AiAppTypeSpec OTHER =
            TestConfigurations.withEnv(full(), Map.of("TZ", "UTC"));

    private static Timestamp at(String time) {
        return Timestamp.of(Instant.parse(time));
    }

    private static AiWorkspaceConfig entry(AiAppTypeSpec configuration, @Nullable Timestamp at) {
        return new AiWorkspaceConfig(configuration, at, at);
    }

    private static PresentConfiguration of(AiWorkspaceConfig... history) {
        return LatestConfiguration.of(List.of(history));
    }

    @Test
    void theLatestIsThePresentOneInWhateverOrder() {
        assertThat(of(entry(ONE, LATE), entry(OTHER, EARLY)).possible()).containsExactly(ONE);
        assertThat(of(entry(OTHER, EARLY), entry(ONE, LATE)).possible()).containsExactly(ONE);
        assertThat(of().any()).isEmpty();
    }

    @Test
    void ofTwoThatDifferAndHaveTheSameTimeNoneIsPicked() {
        PresentConfiguration present = of(entry(ONE, LATE), entry(OTHER, LATE));
        assertThat(present.isUnclear()).isTrue();
        assertThat(present.possible()).containsExactly(ONE, OTHER);
    }

    @Test
    void twoThatAreAlikeAreOne() {
        assertThat(of(entry(ONE, LATE), entry(ONE, LATE)).isUnclear()).isFalse();
    }

    @Test
    void anEntryWithoutATimeMayBeTheLatest() {
        assertThat(of(entry(ONE, LATE), entry(OTHER, null)).isUnclear()).isTrue();
        assertThat(of(entry(ONE, LATE), entry(ONE, null)).isUnclear()).isFalse();
    }

    @Test
    void whatWasSetWithinTheSameSecondIsNotMissed() {
        PresentConfiguration seen = of(entry(ONE, LATE));
        PresentConfiguration before = of(entry(OTHER, LATE), entry(ONE, LATE));
        PresentConfiguration after = of(entry(ONE, LATE), entry(OTHER, LATE));
        assertThat(before.isSameAs(seen)).isFalse();
        assertThat(after.isSameAs(seen)).isFalse();
        assertThat(before.isSameAs(after)).isTrue();
        assertThat(before.anyBut(seen)).contains(OTHER);
        assertThat(after.anyBut(seen)).contains(OTHER);
    }
}
