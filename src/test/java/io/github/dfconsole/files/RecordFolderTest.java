package io.github.dfconsole.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.dfconsole.api.model.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

class RecordFolderTest {

    private static final Profile WORK =
            new Profile("업무", Kind.REAL, Instant.parse("2026-03-01T09:30:00.250Z"), true, 3, null);
    private static final Profile PLAY =
            new Profile("놀이", Kind.SANDBOX, Instant.parse("2026-03-02T00:00:00Z"), false, 0, "x");

    @TempDir private Path parent;

    enum Kind {
        REAL,
        SANDBOX
    }

    record Profile(String name, Kind kind, Instant used, boolean usual, int calls, String note) {

        public boolean isOld() {
            return used.isBefore(Instant.EPOCH);
        }
    }

    @Test
    void whatWasPutIsListedInTheOrderOfIdsByAnyOtherConsole() throws IOException {
        profiles().put("b", WORK);
        profiles().put("a-1", PLAY);
        assertThat(records()).containsExactly(entry("a-1", PLAY), entry("b", WORK));
        profiles().put("b", PLAY);
        assertThat(records()).containsExactly(entry("a-1", PLAY), entry("b", PLAY));
        assertOnly("a-1.json", "b.json");
    }

    @Test
    void aPersonCanReadIt() throws IOException {
        profiles().put("a", WORK);
        assertThat(Files.readString(folder().resolve("a.json")).lines())
                .map(String::strip)
                .contains("\"name\" : \"업무\",", "\"used\" : \"2026-03-01T09:30:00.250Z\",")
                .noneMatch(line -> line.contains("note") || line.contains("old"));
    }

    @Test
    void whatWasRemovedIsGone() throws IOException {
        profiles().remove("a");
        profiles().put("a", WORK);
        profiles().put("b", PLAY);
        profiles().remove("a");
        profiles().remove("a");
        assertThat(records()).containsExactly(entry("b", PLAY));
    }

    @Test
    void oneRecordIsFoundByItsId() throws IOException {
        assertThat(profiles().find("a")).isEmpty();
        profiles().put("a", WORK);
        profiles().put("b", PLAY);
        assertThat(profiles().find("b")).contains(PLAY);
        profiles().remove("b");
        assertThat(profiles().find("b")).isEmpty();
    }

    @Test
    void oneRecordThatIsBrokenIsLeftForTheListToReport() throws IOException {
        profiles().put("a", WORK);
        Files.writeString(folder().resolve("a.json"), "{");
        assertThatThrownBy(() -> profiles().find("a")).isInstanceOf(IOException.class);
        assertOnly("a.json");
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() throws IOException {
        assertThat(records()).isEmpty();
        assertThat(folder()).doesNotExist();
    }

    @Test
    void twoConsolesWriteSideBySide() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService consoles = Executors.newFixedThreadPool(2)) {
            for (Future<?> done :
                    List.of(
                            consoles.submit(() -> putMany(start, "first", WORK)),
                            consoles.submit(() -> putMany(start, "second", PLAY)))) {
                done.get();
            }
        }
        assertThat(records()).hasSize(100).contains(entry("second-49", PLAY));
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files).hasSize(100);
        }
    }

    private Void putMany(CyclicBarrier start, String name, Profile profile) throws Exception {
        RecordFolder<Profile> mine = profiles();
        start.await();
        for (int number = 0; number < 50; number++) {
            mine.put(name + "-" + number, profile);
            // What the other one has put by now is whole.
            assertThat(mine.list().entries())
                    .extracting(RecordFolder.Entry::content)
                    .contains(profile);
        }
        return null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"name\":\"",
                "not json",
                "{\"name\":{}}",
                "{\"used\":\"yesterday\"}",
                "{\"used\":7}"
            })
    void aBrokenOneIsSetAsideAndTheOthersAreListed(String broken) throws IOException {
        profiles().put("a", WORK);
        profiles().put("c", PLAY);
        Files.writeString(folder().resolve("b.json"), broken);
        for (int time = 0; time < 2; time++) {
            assertThat(records()).containsExactly(entry("a", WORK), entry("c", PLAY));
            assertThat(folder().resolve("b.json.broken")).hasContent(broken);
            assertOnly("a.json", "b.json.broken", "c.json");
        }
    }

    @Test
    void oneThatIsSetAsideIsReportedOnceWithItsDateAndWhereItIsNow() throws IOException {
        profiles().put("a", WORK);
        Path broken = folder().resolve("b.json");
        Files.writeString(broken, "not json");
        Instant written = Instant.parse("2026-11-22T03:00:00Z");
        Files.setLastModifiedTime(broken, FileTime.from(written));
        assertThat(profiles().list().unreadable())
                .containsExactly(
                        new UnreadableFile(folder().resolve("b.json.broken"), written, true));
        assertThat(profiles().list().unreadable()).isEmpty();
    }

    @Test
    void oneThatCannotBeOpenedIsReportedEachTime() throws IOException {
        profiles().put("a", WORK);
        Path blocked = folder().resolve("b.json");
        Files.createDirectory(blocked);
        for (int time = 0; time < 2; time++) {
            assertThat(profiles().list().unreadable())
                    .singleElement()
                    .satisfies(
                            file -> {
                                assertThat(file.file()).isEqualTo(blocked);
                                assertThat(file.isSetAside()).isFalse();
                            });
        }
    }

    @Test
    void aRecordWithATypeParameterIsReadAsItWasWritten() throws IOException {
        record Holder<T>(String name, T held) {}
        RecordFolder<Holder<Profile>> holders =
                RecordFolder.of(folder(), Holder.class, Profile.class);
        holders.put("a", new Holder<>("first", WORK));
        assertThat(holders.list().records()).containsExactly(new Holder<>("first", WORK));
    }

    @Test
    void oneThatIsFarTooLargeIsSetAsideAndNeverWritten() throws IOException {
        Profile large = new Profile("x".repeat(1024 * 1024), null, null, false, 0, null);
        profiles().put("a", WORK);
        assertThatThrownBy(() -> profiles().put("a", large)).isInstanceOf(IOException.class);
        Files.writeString(folder().resolve("b.json"), " ".repeat(1024 * 1024 + 1));
        assertThat(records()).containsExactly(entry("a", WORK));
        assertOnly("a.json", "b.json.broken");
    }

    @Test
    void oneThatCannotBeOpenedStaysWhereItIs() throws IOException {
        profiles().put("a", WORK);
        // A folder cannot be read as a file by anybody, the administrator included.
        Files.createDirectory(folder().resolve("b.json"));
        assertThat(records()).containsExactly(entry("a", WORK));
        assertOnly("a.json", "b.json");
    }

    @Test
    void whatIsNoRecordIsLeftAlone() throws IOException {
        profiles().put("a", WORK);
        List<String> others = List.of("b.json.broken", ".writing1.new", "b.txt", "b c.json");
        for (String name : others) {
            Files.writeString(folder().resolve(name), "not json");
        }
        assertThat(records()).containsExactly(entry("a", WORK));
        assertOnly("a.json", "b.json.broken", ".writing1.new", "b.txt", "b c.json");
    }

    @Test
    void oneOfAnotherVersionIsReadAsFarAsItIsUnderstood() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(
                folder().resolve("a.json"),
                "{\"name\":\"업무\",\"kind\":\"KLINGON\",\"future\":{\"a\":[1]}}");
        assertThat(records())
                .containsExactly(entry("a", new Profile("업무", null, null, false, 0, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../a", "a/b", "a\\b", "/a", "a.b", "a b", "ä", "a\n", "a\0"})
    void aNameCannotLeaveTheFolder(String id) throws IOException {
        assertThatThrownBy(() -> profiles().put(id, WORK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profiles().remove(id))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void aNameHasItsLength() throws IOException {
        profiles().put("x".repeat(64), WORK);
        assertThatThrownBy(() -> profiles().put("x".repeat(65), WORK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(records()).hasSize(1);
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheOldOneStays() throws IOException {
        profiles().put("a", WORK);
        assertThat(folder().toFile().setWritable(false)).isTrue();
        try {
            // An administrator may write it all the same.
            assumeThat(Files.isWritable(folder())).isFalse();
            assertThatThrownBy(() -> profiles().put("a", PLAY)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> profiles().put("b", PLAY)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> profiles().remove("a")).isInstanceOf(IOException.class);
            Files.writeString(folder().resolve("a.json"), "not json");
            assertThat(records()).isEmpty();
            assertOnly("a.json");
        } finally {
            assertThat(folder().toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaid() throws IOException {
        Files.writeString(folder(), "kept");
        assertThatThrownBy(() -> profiles().put("a", WORK)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> profiles().list()).isInstanceOf(IOException.class);
        assertThat(folder()).hasContent("kept");
    }

    @Test
    void whatHasNoPartsIsRefusedRatherThanWrittenEmpty() throws IOException {
        final class Hidden {}
        record Holder(String name, Object held) {}
        RecordFolder<Holder> holders = new RecordFolder<>(folder(), Holder.class);
        holders.put("a", new Holder("before", "text"));
        for (Object held : List.of(new Hidden(), Secret.of("pass"), Secret.NONE)) {
            assertThatThrownBy(() -> holders.put("a", new Holder("after", held)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(holders.list().entries())
                .containsExactly(entry("a", new Holder("before", "text")));
        assertOnly("a.json");
    }

    private Path folder() {
        return parent.resolve("profiles");
    }

    private RecordFolder<Profile> profiles() {
        return new RecordFolder<>(folder(), Profile.class);
    }

    private List<RecordFolder.Entry<Profile>> records() throws IOException {
        return profiles().list().entries();
    }

    private static <T> RecordFolder.Entry<T> entry(String id, T content) {
        return new RecordFolder.Entry<>(id, content);
    }

    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(names);
        }
    }
}
