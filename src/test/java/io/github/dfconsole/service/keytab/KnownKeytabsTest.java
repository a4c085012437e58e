package io.github.dfconsole.service.keytab;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/** What is remembered of downloaded keytabs, and what is said when another one is inspected. */
class KnownKeytabsTest {

    private static final String FOREST = "forest@KR.DF.NAVERNCP.COM";
    private static final Instant SEEN = Instant.parse("2026-11-27T05:02:00Z");

    @TempDir private Path folder;

    @Test
    void lastDownloadOfEachAccountIsRemembered() throws Exception {
        KnownKeytab first = known(file("forest", 1));
        KnownKeytab second = known(file("forest", 2));
        new KnownKeytabs(folder).remember(first);
        new KnownKeytabs(folder).remember(second);
        KnownKeytabs.Kept kept = new KnownKeytabs(folder).read("sandbox");
        assertThat(kept.of("id-1")).contains(second);
        assertThat(kept.of("id-2")).isEmpty();
        assertThat(kept.unreadable()).isEmpty();
        assertThat(new KnownKeytabs(folder).read("elsewhere").keytabs()).isEmpty();
    }

    @Test
    void forgottenOnesAreGone() throws Exception {
        KnownKeytabs store = new KnownKeytabs(folder);
        store.remember(known(file("forest", 1)));
        store.forget("sandbox", "id-1");
        assertThat(store.read("sandbox").keytabs()).isEmpty();
    }

    @Test
    void recordHoldsNoKey() throws Exception {
        new KnownKeytabs(folder).remember(known(file("forest", 1)));
        try (Stream<Path> files = Files.walk(folder)) {
            String json = Files.readString(files.filter(Files::isRegularFile).findFirst().get());
            assertThat(json).contains(FOREST, "sha256").doesNotContain("KKK", "S0tL", "4b4b4b");
        }
    }

    @Test
    void brokenRecordIsReported() throws IOException {
        Files.createDirectory(folder.resolve("keytabs"));
        Files.writeString(folder.resolve("keytabs/a.json"), "{}");
        assertThat(new KnownKeytabs(folder).read("sandbox").unreadable()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "forest, 2, 2, SAME",
        "forest, 1, 2, OLDER",
        "forest, 3, 2, NEWER",
        "forest, 255, 256, CANNOT_BE_TOLD",
        "forest, 257, 256, NEWER",
        "forest, 300, 301, OLDER",
        "forest, 256, 255, NEWER",
        "willow, 2, 2, OTHER_PRINCIPAL",
        "forest/host, 2, 2, OTHER_PRINCIPAL"
    })
    void inspectedFileIsComparedByItsVersion(
            String name, int kvno, int knownKvno, KeytabComparison comparison) throws Exception {
        assertThat(compare(file(name, kvno), known(file("forest", knownKvno))))
                .isEqualTo(comparison);
    }

    @Test
    void onlyKeysOfTheAccountAreCompared() throws Exception {
        byte[] merged = KeytabBytes.current().key("willow", 9).key("forest", 2).bytes();
        assertThat(compare(merged, known(file("forest", 2))))
                .isEqualTo(KeytabComparison.CANNOT_BE_TOLD);
        byte[] older = KeytabBytes.current().key("willow", 9).key("forest", 1).bytes();
        assertThat(compare(older, known(file("forest", 2)))).isEqualTo(KeytabComparison.OLDER);
    }

    @Test
    void earlierTimeDecidesWhereTheVersionHasOneByte() throws Exception {
        byte[] file = KeytabBytes.current().key("forest", 18, KeytabBytes.TIME - 1, 44, 0).bytes();
        assertThat(compare(file, known(file("forest", 300)))).isEqualTo(KeytabComparison.OLDER);
    }

    @Test
    void nothingCanBeToldWithoutAnEarlierDownload() throws Exception {
        assertThat(compare(file("forest", 1), null)).isEqualTo(KeytabComparison.CANNOT_BE_TOLD);
        assertThat(compare(file("willow", 1), null)).isEqualTo(KeytabComparison.OTHER_PRINCIPAL);
    }

    private static KeytabComparison compare(byte[] file, @Nullable KnownKeytab known)
            throws KeytabException {
        return KeytabComparison.of(KeytabReader.read(file), FOREST, known);
    }

    private static KnownKeytab known(byte[] file) throws KeytabException {
        KeytabFingerprint fingerprint =
                KeytabFingerprint.of(KeytabReader.read(file), FOREST).orElseThrow();
        return new KnownKeytab("sandbox", "id-1", fingerprint, SEEN, "/home/lim/df.keytab");
    }

    private static byte[] file(String name, int kvno) {
        return KeytabBytes.current().key(name, kvno).bytes();
    }
}
