package io.github.dfconsole.connection.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.profile.ProfileKeys.Source;
import io.github.dfconsole.connection.profile.ProfileMarks.Colour;
import io.github.dfconsole.connection.profile.ProfileNetwork.Proxy;
import io.github.dfconsole.files.RecordFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Saved connections survive what happens to their files. */
class ProfileStoreTest {

    @TempDir private Path folder;

    private static Profile profile(String name) {
        Profile fresh = Profile.to(Endpoint.PUBLIC_ZONE);
        return new Profile(
                fresh.id(),
                name,
                fresh.address(),
                ProfileKeys.inKeychain("AKIDsample0001"),
                new ProfileMarks(Colour.RED, true, true),
                new ProfileNetwork(
                        Proxy.MANUAL, "proxy.example", 3128, "kim", List.of("PEM"), "df.example"),
                fresh.records(),
                fresh.position());
    }

    private ProfileStore store() {
        return new ProfileStore(folder);
    }

    private List<String> names() throws IOException {
        return store().list().profiles().stream().map(Profile::title).toList();
    }

    private Path file(Profile profile) {
        return folder.resolve("profiles").resolve(profile.id() + ".json");
    }

    @Test
    void whatIsKeptIsReadAgain() throws Exception {
        Profile kept = profile("운영");
        store().keep(kept);
        assertThat(store().list().profiles()).containsExactly(kept);
        assertThat(store().list().unreadable()).isEmpty();
    }

    @Test
    void theOrderIsTheUsers() throws Exception {
        Profile a = profile("a");
        Profile b = profile("b");
        Profile c = profile("c");
        for (Profile each : List.of(c, a, b)) {
            store().keep(each);
        }
        assertThat(names()).containsExactly("a", "b", "c");
        store().arrange(List.of(c, a, b));
        assertThat(names()).containsExactly("c", "a", "b");
        store().remove(a);
        assertThat(names()).containsExactly("c", "b");
    }

    @Test
    void tenThousandAreReadInTheirOrder() throws Exception {
        List<String> kept = new ArrayList<>();
        for (int number = 0; number < 10_000; number++) {
            Profile each = profile("c" + number).at(number);
            Files.createDirectories(folder.resolve("profiles"));
            Files.writeString(file(each), RecordFile.text(each));
            kept.add(each.title());
        }
        assertThat(names()).isEqualTo(kept);
        assertThat(store().list().unreadable()).isEmpty();
    }

    @Test
    void theLastUsedComeFirst() throws Exception {
        Profile a = profile("a");
        Profile b = profile("b");
        for (Profile each : List.of(a, b, a)) {
            store().used(each);
        }
        assertThat(store().list().recent()).containsExactly(a.id(), b.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"name\":\"no id\"}", "\u0000\u0000"})
    void aDamagedFileCostsNoOtherProfile(String content) throws Exception {
        Profile good = profile("good");
        Profile bad = profile("bad");
        store().keep(good);
        store().keep(bad);
        Files.writeString(file(bad), content);
        ProfileStore.Kept kept = store().list();
        assertThat(kept.profiles()).containsExactly(good);
        assertThat(kept.unreadable()).hasSize(1);
    }

    @Test
    void aFileOfALaterVersionIsReadAsFarAsItIsUnderstood() throws Exception {
        Profile kept = profile("later");
        store().keep(kept);
        String later =
                Files.readString(file(kept))
                        .replace("\"RED\"", "\"ULTRAVIOLET\"")
                        .replaceFirst("\\{", "{ \"tags\": [\"x\"],");
        Files.writeString(file(kept), later);
        Profile read = store().list().profiles().getFirst();
        assertThat(read.marks()).isEqualTo(new ProfileMarks(Colour.NONE, true, true));
        assertThat(read.title()).isEqualTo("later");
    }

    @Test
    void aCopyOfAFileIsNoSecondProfile() throws Exception {
        Profile kept = profile("one");
        store().keep(kept);
        Files.copy(file(kept), file(profile("other")));
        assertThat(names()).containsExactly("one");
    }

    @Test
    void aFileThatIsPassedOnHoldsNoKeysAndNoTrust() throws Exception {
        Path file = folder.resolve("passed-on.json");
        String text = ProfileFile.text(List.of(profile("prod")));
        assertThat(text)
                .contains("prod", "proxy.example")
                .doesNotContain("AKID", "kim", "PEM", "df.example");
        Files.writeString(file, text);
        Profile read = ProfileFile.read(file).profiles().getFirst();
        assertThat(read.keys().source()).isEqualTo(Source.SESSION);
        assertThat(read.marks()).isEqualTo(new ProfileMarks(Colour.RED, true, true));
        assertThat(read.network().authorities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://df.apigw.ntruss.com",
                "https://user@df.apigw.ntruss.com",
                "javascript:alert(1)",
                ""
            })
    void anAddressThatKeysMustNotBeSentToIsRefused(String address) throws Exception {
        Path file = folder.resolve("passed-on.json");
        Files.writeString(
                file,
                ProfileFile.text(List.of(profile("prod")))
                        .replace(Endpoint.PUBLIC_ZONE.toString(), address));
        ProfileFile.Read read = ProfileFile.read(file);
        assertThat(read.profiles()).isEmpty();
        assertThat(read.refused()).containsExactly("prod");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{}",
                "{\"dataForestProfiles\":2,\"profiles\":[]}",
                "{\"dataForestProfiles\":1,\"profiles\":[{\"name\":\"no id\"}]}",
                "{\"dataForestProfiles\":1,\"profiles\":[null]}"
            })
    void anyOtherFileIsRefused(String content) throws Exception {
        Path file = folder.resolve("other.json");
        Files.writeString(file, content);
        assertThatThrownBy(() -> ProfileFile.read(file))
                .isInstanceOf(RecordFile.OtherContentException.class);
    }
}
