package io.github.dfconsole.service.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.Timestamp;
import io.github.dfconsole.api.transport.RecordJson;
import io.github.dfconsole.testing.CapturedOutput;
import io.github.dfconsole.testing.ListFiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Lists are kept from one start to the next, and nothing else is ever taken for one. */
class ListStoreTest {

    private static final Instant AT = Instant.parse("2026-03-14T09:00:00.123Z");
    private static final String ACCESS_KEY = "AKIDsample0001";
    private static final ListOwner OWNER =
            ListOwner.of("profile-1", "https://df.example " + ACCESS_KEY);
    private static final ListName NAME = new ListName(OWNER, "accounts", "");
    private static final Timestamp CREATED =
            new Timestamp.Exact(OffsetDateTime.parse("2026-03-14T09:00:00+09:00"));
    private static final KeptList<Account> LIST = list(List.of(account("a1"), account("a2")));

    @TempDir private Path folder;

    private ListStore store;

    @BeforeEach
    void open() {
        store = new ListStore(folder.resolve("last-lists"));
    }

    private static <T> KeptList<T> list(List<T> rows) {
        return new KeptList<>(rows, AT);
    }

    private static Account account(String id) {
        return new Account(id, "forest", "forest@KR", "RUNNING", CREATED, false);
    }

    private List<Path> files() throws IOException {
        return ListFiles.in(folder.resolve("last-lists"));
    }

    private Path keptFile() throws IOException {
        store.keep(NAME, LIST);
        return files().getFirst();
    }

    private boolean isShown() {
        return new ListStore(folder.resolve("last-lists")).read(NAME, Account.class).isPresent();
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private <T> void assertKept(Class<T> type, KeptList<T> list) throws IOException {
        ListName name = new ListName(OWNER, type.getSimpleName(), "a1");
        store.keep(name, list);
        assertThat(store.read(name, type)).contains(list);
    }

    @Test
    void rowsOfEveryKindComeBackAsTheyWere() throws IOException {
        Timestamp zoneless = time("\"2026-03-14 09:00\"");
        Timestamp unreadable = time("\"next week\"");
        Timestamp counted = time("1741910400000");
        assertKept(Account.class, LIST);
        assertKept(
                App.class,
                list(
                        List.of(
                                new App(
                                        "1",
                                        "여우 🦊",
                                        "RUNNING",
                                        "q",
                                        "a1",
                                        "forest",
                                        CREATED,
                                        counted,
                                        new Lifetime("7 days, 0:0:0 (604800 seconds)"),
                                        false),
                                new App(
                                        "2",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        zoneless,
                                        unreadable,
                                        new Lifetime("604800"),
                                        true))));
        assertKept(
                Notebook.class,
                list(
                        List.of(
                                new Notebook(
                                        "1",
                                        "n",
                                        "Jupyter Lab",
                                        "RUNNING",
                                        12L,
                                        "v",
                                        null,
                                        "",
                                        "4 vCPU",
                                        unreadable))));
        assertKept(
                AiWorkspace.class,
                list(
                        List.of(
                                new AiWorkspace(
                                        "1",
                                        "w",
                                        "forest",
                                        "says\n\"this\"",
                                        "i:1",
                                        CREATED,
                                        null,
                                        false))));
        assertKept(
                AiApp.class,
                list(
                        List.of(
                                new AiApp(
                                        "1",
                                        "application_1",
                                        "r",
                                        "w",
                                        "forest",
                                        "q",
                                        "FINISHED",
                                        "SUCCEEDED",
                                        CREATED,
                                        zoneless,
                                        null,
                                        false))));
    }

    private static Timestamp time(String json) throws IOException {
        String rows = "{\"contents\":[{\"id\":\"1\",\"createdAt\":%s}]}".formatted(json);
        return RecordJson.read(
                        new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                        Notebook.class)
                .contents()
                .getFirst()
                .createdAt();
    }

    @Test
    void onlyTheUserMayReadAFileAndNothingCanBeToldFromItsName() throws IOException {
        Path file = keptFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getFileName().toString()).matches("[0-9a-f]{16}-[0-9a-f]{32}\\.list\\.gz");
        assertThat(ListFiles.unpacked(file)).doesNotContain(ACCESS_KEY, "profile-1", "df.example");
    }

    @Test
    void whatTheServiceSendsBesidesTheRowsIsNotKept() throws IOException {
        String answer =
                "{\"contents\":[{\"id\":\"a1\",\"name\":\"forest\",\"password\":\"Canary-0xC0FFEE\"}]}";
        List<Account> rows =
                RecordJson.read(
                                new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)),
                                Account.class)
                        .contents();
        store.keep(NAME, new KeptList<>(rows, AT));
        assertThat(ListFiles.unpacked(files().getFirst()))
                .contains("forest")
                .doesNotContain("Canary");
    }

    @Test
    void otherKeysAnotherAddressAccountKindOrConnectionShowNothing() throws IOException {
        store.keep(NAME, LIST);
        for (ListName other :
                List.of(
                        name("profile-1", "https://df.example", "AKIDsample0002"),
                        name("profile-1", "https://df2.example", ACCESS_KEY),
                        name("profile-2", "https://df.example", ACCESS_KEY),
                        new ListName(OWNER, "accounts", "a1"),
                        new ListName(OWNER, "apps", ""))) {
            assertThat(store.read(other, Account.class)).as("%s", other).isEmpty();
        }
        assertThat(store.read(NAME, Account.class)).contains(LIST);
    }

    private static ListName name(String connection, String address, String accessKey) {
        return new ListName(ListOwner.of(connection, address + " " + accessKey), "accounts", "");
    }

    @Test
    void aFileUnderTheNameOfAnotherListIsNotShown() throws IOException {
        ListName other = name("profile-1", "https://df.example", "AKIDsample0002");
        Files.copy(keptFile(), folder.resolve("last-lists").resolve(other.file()));
        assertThat(store.read(other, Account.class)).isEmpty();
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileThatIsCutAnywhereIsPassedOverAndRemoved() throws IOException {
        byte[] whole = Files.readAllBytes(keptFile());
        for (int length = 0; length < whole.length; length++) {
            Files.write(
                    folder.resolve("last-lists").resolve(NAME.file()),
                    Arrays.copyOf(whole, length));
            assertThat(isShown()).as("cut to %d of %d bytes", length, whole.length).isFalse();
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void rowsThatAreCutInsideAWholePackageAreNotShownEither() throws IOException {
        Path file = keptFile();
        String plain = ListFiles.unpacked(file);
        String oneRow = plain.replaceFirst("(?s),\\s*\\{[^}]*\"a2\"[^}]*}", "");
        assertThat(oneRow).isNotEqualTo(plain).contains("a1");
        Files.write(file, packed(oneRow.getBytes(StandardCharsets.UTF_8)));
        assertThat(isShown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "{}",
                "dataforest-console-list",
                "dataforest-console-list 1",
                "dataforest-console-list 1 x y z\n{}",
                "dataforest-console-list 1 {id} 2026-03-14T09:00:00Z 1\n",
                "dataforest-console-list 1 {id} 2026-03-14T09:00:00Z 1\n{\"contents\":[null]}",
                "dataforest-console-list 1 {id} 2026-03-14T09:00:00Z 0\n[[[",
                "dataforest-console-list 1 {id} yesterday 0\n{\"contents\":[]}",
                "dataforest-console-list 1 {id} 2026-03-14T09:00:00Z -1\n{\"contents\":[]}",
                "PK\u0003\u0004 something else",
            })
    void aFileThatHoldsSomethingElseIsRemovedAndItsContentNotLogged(String content)
            throws IOException {
        Path file = keptFile();
        String secret = content + "Canary-0xBADCAB";
        try (CapturedOutput overheard = new CapturedOutput()) {
            for (byte[] bytes :
                    List.of(
                            secret.replace("{id}", NAME.id()).getBytes(StandardCharsets.UTF_8),
                            packed(
                                    content.replace("{id}", NAME.id())
                                            .getBytes(StandardCharsets.UTF_8)))) {
                Files.write(file, bytes);
                assertThat(isShown()).isFalse();
                assertThat(files()).isEmpty();
            }
            assertThat(overheard.text())
                    .contains("Removed, because it holds no list")
                    .doesNotContain("Canary");
        }
    }

    @Test
    void aFileOfALaterVersionIsLeftToIt() throws IOException {
        Path file = keptFile();
        byte[] later =
                packed(
                        ListFiles.unpacked(file)
                                .replace("-list 1 ", "-list 2 ")
                                .getBytes(StandardCharsets.UTF_8));
        Files.write(file, later);
        assertThat(isShown()).isFalse();
        assertThat(file).hasBinaryContent(later);
    }

    @Test
    void aFileOf100MegabytesIsRemovedWithoutBeingRead() throws IOException {
        Path file = keptFile();
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L * 1024 * 1024);
        }
        assertThat(isShown()).isFalse();
        assertThat(files()).isEmpty();
    }

    @Test
    void aSmallFileThatUnpacksToVeryMuchIsNotUnpackedToTheEnd() throws IOException {
        Path file = keptFile();
        byte[] whole = ListFiles.unpacked(file).getBytes(StandardCharsets.UTF_8);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(whole);
            byte[] spaces = new byte[1024 * 1024];
            Arrays.fill(spaces, (byte) ' ');
            for (int megabyte = 0; megabyte < 1_000; megabyte++) {
                out.write(spaces);
            }
        }
        assertThat(Files.size(file)).isLessThan(ListStore.LARGEST_FILE);
        assertThat(isShown()).isFalse();
        assertThat(files()).isEmpty();
    }

    @Test
    void aListThatIsTooLongOrTooLargeIsNotKeptAndNeitherIsTheEarlierOne() throws IOException {
        List<Account> many =
                IntStream.rangeClosed(0, ListStore.MOST_ROWS)
                        .mapToObj(number -> account("a" + number))
                        .toList();
        store.keep(NAME, new KeptList<>(many.subList(1, many.size()), AT));
        assertThat(store.read(NAME, Account.class)).isPresent();
        store.keep(NAME, new KeptList<>(many, AT));
        assertThat(files()).isEmpty();

        String text = "x".repeat(ListFile.LARGEST);
        store.keep(NAME, list(List.of(new Account("a1", text, "", "", null, false))));
        assertThat(files()).isEmpty();
    }

    @Test
    void ofVeryManyListsTheLatestAreKept() throws IOException {
        for (int number = 0; number <= ListStore.MOST_FILES; number++) {
            ListName name = new ListName(OWNER, "apps", "a" + number);
            store.keep(name, LIST);
            Files.setLastModifiedTime(
                    folder.resolve("last-lists").resolve(name.file()),
                    FileTime.from(AT.plusSeconds(number)));
        }
        store.keep(NAME, LIST);
        assertThat(files()).hasSize(ListStore.MOST_FILES);
        assertThat(isShown()).isTrue();
        assertThat(store.read(new ListName(OWNER, "apps", "a0"), Account.class)).isEmpty();
    }

    @Test
    void theListsOfOneConnectionAreRemovedAndThoseOfOthersStay() throws IOException {
        ListName formerKeys = name("profile-1", "https://df.example", "AKIDformer0001");
        ListName other = name("profile-2", "https://df.example", ACCESS_KEY);
        for (ListName each : List.of(NAME, formerKeys, other)) {
            store.keep(each, LIST);
        }
        store.forget("profile-1");
        assertThat(isShown()).isFalse();
        assertThat(store.read(formerKeys, Account.class)).isEmpty();
        assertThat(store.read(other, Account.class)).contains(LIST);
    }

    @Test
    void turnedOffEverythingIsRemovedAndNothingIsKept() throws IOException {
        Path file = keptFile();
        // What was being written when the power failed.
        Files.writeString(file.resolveSibling(".writing1.new"), "half");
        store.turnOff();
        assertThat(files()).isEmpty();
        store.keep(NAME, LIST);
        assertThat(files()).isEmpty();
        store.turnOn();
        store.keep(NAME, LIST);
        assertThat(isShown()).isTrue();
    }

    @Test
    void whereNothingWasKeptThereIsNothingToRemove() throws IOException {
        store.forget("profile-1");
        store.turnOff();
        assertThat(store.read(NAME, Account.class)).isEmpty();
    }
}
