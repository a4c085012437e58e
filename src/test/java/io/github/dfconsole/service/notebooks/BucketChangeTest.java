package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.change.Change.Sighting;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.SampleNotebooks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** Whether a bucket was changed is seen only where the service says more than is documented. */
class BucketChangeTest {

    private static final String DETAIL = "notebooks/getDetail";

    private final FakeWire wire = new FakeWire();
    private final BucketChange change = BucketChange.of("a1", "n1", "lab", "logs");

    @ParameterizedTest
    @CsvSource({"'', NOT_VISIBLE", "logs, SEEN", "older, NOT_SEEN"})
    void isSeenWhereTheServiceTellsTheBucket(String told, Sighting seen) throws Exception {
        wire.on(DETAIL, request -> SampleNotebooks.linkedTo("n1", told));
        assertThat(change.look(wire.session())).isEqualTo(seen);
    }

    @Test
    void ofAnEarlierRunTheBucketIsKnownAgain() throws Exception {
        wire.on(DETAIL, request -> SampleNotebooks.linkedTo("n1", "logs"));
        assertThat(BucketChange.recovered(change.target(), change.memory())).isEqualTo(change);
    }

    @Test
    void ofAnEarlierRunThatDidNotNoteTheBucketNothingIsReadOrSentAgain() throws Exception {
        ChangeTarget target = change.target();
        BucketChange unknown = BucketChange.recovered(target, Map.of());
        assertThat(unknown.look(wire.session())).isEqualTo(Sighting.NOT_VISIBLE);
        assertThat(wire.calls()).isEmpty();
        assertThat(unknown.isRepeatSafe()).isFalse();
    }
}
