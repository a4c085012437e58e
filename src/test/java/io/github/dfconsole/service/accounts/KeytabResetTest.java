package io.github.dfconsole.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.Change.Sighting;
import io.github.dfconsole.service.keytab.KeytabBytes;
import io.github.dfconsole.testing.FakeWire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

/** What the fingerprints of two keytabs say about the reset between them. */
class KeytabResetTest {

    private static final String DOWNLOAD = "accounts/getKerberosKeytab";

    private final FakeWire wire = new FakeWire();
    private final Change reset = KeytabReset.of("id-1", "forest", true);

    private static byte[] file(String name, int kvno, int hole) {
        return KeytabBytes.current().hole(hole).key(name, kvno).bytes();
    }

    /** Otherwise the reset would go out although its outcome could not be proven. */
    @ParameterizedTest
    @CsvSource({"<html>", "''", "{}"})
    void isNotReadyToBeSentIfWhatWasDownloadedIsNoKeytab(String downloaded) {
        wire.downloads(DOWNLOAD, downloaded.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> reset.prepared(wire.session()))
                .isInstanceOf(NoFingerprintException.class);
        assertThat(wire.calls()).containsExactly(DOWNLOAD);
    }

    @Test
    void isNotReadyToBeSentIfTheKeytabHasNoKeys() {
        wire.downloads(DOWNLOAD, KeytabBytes.current().bytes());
        assertThatThrownBy(() -> reset.prepared(wire.session()))
                .isInstanceOf(NoFingerprintException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "forest, 2, 8,  NOT_SEEN",
        "forest, 3, 8,  SEEN",
        "forest, 2, 12, NOT_VISIBLE",
        "forest, 1, 8,  NOT_VISIBLE",
        "other,  3, 8,  NOT_VISIBLE"
    })
    void comparesTheKeytabWithTheOneFromBefore(String name, int kvno, int hole, Sighting expected)
            throws Exception {
        wire.downloads(DOWNLOAD, file("forest", 2, 8));
        Change sent = reset.prepared(wire.session());
        Change later = KeytabReset.recovered(sent.target(), sent.memory());
        wire.downloads(DOWNLOAD, file(name, kvno, hole));
        assertThat(sent.look(wire.session())).isEqualTo(expected);
        assertThat(later.look(wire.session())).isEqualTo(expected);
    }

    @Test
    void cannotBeSeenIfWhatIsDownloadedAfterwardsIsNoKeytab() throws Exception {
        wire.downloads(DOWNLOAD, file("forest", 2, 8));
        Change sent = reset.prepared(wire.session());
        wire.downloads(DOWNLOAD, new byte[] {'{'});
        assertThat(sent.look(wire.session())).isEqualTo(Sighting.NOT_VISIBLE);
    }
}
