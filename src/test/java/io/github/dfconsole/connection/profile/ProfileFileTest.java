package io.github.dfconsole.connection.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.connection.profile.ProfileKeys.Source;
import io.github.dfconsole.files.RecordFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A file of connections from somebody else brings no trust, and damages nothing (F20). */
class ProfileFileTest {

    @TempDir private Path folder;

    private static Profile profile(String name) {
        Profile fresh = Profile.to(Endpoint.PUBLIC_ZONE);
        return new Profile(
                fresh.id(),
                name,
                fresh.address(),
                ProfileKeys.inKeychain("AKIDsample0001"),
                ProfileMarks.NONE,
                ProfileNetwork.USUAL,
                fresh.records(),
                0);
    }

    private ProfileFile.Read read(String content) throws IOException {
        return ProfileFile.read(Files.writeString(folder.resolve("passed-on.json"), content));
    }

    private static String text(String... names) {
        return ProfileFile.text(List.of(names).stream().map(ProfileFileTest::profile).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "https://xn--3e0b707e.example, https://xn--3e0b707e.example",
        "https://한국.example, https://xn--3e0b707e.example",
        "https://DF.Example:8443,    https://df.example:8443"
    })
    void aHostIsReadInAsciiAndIsNotConfirmed(String written, String meant) throws Exception {
        String passed = text("x").replace(Endpoint.PUBLIC_ZONE.toString(), written);
        String trusting =
                passed.replaceFirst(
                        "\"acceptedHost\" : \"[^\"]*\"",
                        "\"acceptedHost\" : \"xn--3e0b707e.example\"");
        assertThat(trusting).contains("acceptedHost\" : \"xn--");
        Profile one = read(trusting).profiles().getFirst();
        assertThat(one.endpoint()).hasToString(meant);
        assertThat(one.endpoint().isNaverCloud()).isFalse();
        assertThat(one.network().acceptedHost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://df.apigw.ntruss.com",
                "https://user:pw@df.apigw.ntruss.com",
                "https://df.apigw.ntruss.com@evil.example",
                "https://xn--zz99zz99zz",
                "ftp://df.apigw.ntruss.com",
                "jar:file:/x!/"
            })
    void aBadAddressCostsNoOtherProfile(String address) throws Exception {
        String both = text("bad", "good");
        String changed = both.replaceFirst(Endpoint.PUBLIC_ZONE.toString(), address);
        ProfileFile.Read read = read(changed);
        assertThat(read.refused()).containsExactly("bad");
        assertThat(read.profiles()).extracting(Profile::title).containsExactly("good");
    }

    @Test
    void namesMayOccurTwiceAndIdsAreNew() throws Exception {
        Profile one = profile("same");
        List<Profile> read = read(ProfileFile.text(List.of(one, one))).profiles();
        assertThat(read).extracting(Profile::title).containsExactly("same", "same");
        assertThat(read).extracting(Profile::id).doesNotHaveDuplicates().doesNotContain(one.id());
    }

    @Test
    void aFileThatIsCutAnywhereIsRefusedAsAWhole() throws Exception {
        String whole = text("one", "two").strip();
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> read(cut))
                    .as(cut)
                    .isInstanceOf(RecordFile.OtherContentException.class);
        }
        assertThat(read(whole).profiles()).hasSize(2);
    }

    @Test
    void aLaterFormIsRefusedAndUnknownFieldsArePassedOver() throws Exception {
        String later =
                text("x").replace("\"dataForestProfiles\" : 1", "\"dataForestProfiles\" : 2");
        assertThatThrownBy(() -> read(later)).isInstanceOf(RecordFile.OtherContentException.class);
        String more = text("x").replaceFirst("\"name\"", "\"secretKey\" : \"S\", \"name\"");
        assertThat(more).contains("secretKey");
        Profile read = read(more).profiles().getFirst();
        assertThat(read.title()).isEqualTo("x");
        assertThat(read.toString()).doesNotContain("secretKey");
    }

    @Test
    void keysAndRecordsOfAnotherMachineAreNotTakenOver() throws Exception {
        Profile other = profile("x").filedUnder(new Profile.Records("df.example", "df.example 1"));
        String text = ProfileFile.text(List.of(other));
        String claiming = text.replaceFirst("\"SESSION\"", "\"KEYCHAIN\"");
        assertThat(claiming).contains("KEYCHAIN");
        Profile read = read(claiming).profiles().getFirst();
        assertThat(read.keys().source()).isEqualTo(Source.SESSION);
        assertThat(read.isUnfiled()).isTrue();
    }

    @Test
    void tenThousandAreRefused() {
        String[] names = IntStream.range(0, 10_000).mapToObj(i -> "n" + i).toArray(String[]::new);
        assertThatThrownBy(() -> read(text(names))).isInstanceOf(IOException.class);
    }
}
