package io.github.dfconsole.service.keytab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** What is read from keytab files, and what is said of files that are none. */
class KeytabReaderTest {

    private static final KeytabEntry FIRST =
            new KeytabEntry(
                    "forest@KR.DF.NAVERNCP.COM",
                    1,
                    new KeyType(18),
                    Instant.ofEpochSecond(KeytabBytes.TIME));

    @Test
    void readsEveryKeyAndTheFingerprintOfTheFile() throws KeytabException {
        byte[] file =
                KeytabBytes.current()
                        .key("forest", 1)
                        .key("hdfs/host.example", 17, 0, 7, 7)
                        .bytes();
        KeytabContents contents = KeytabReader.read(file);
        assertThat(contents.entries())
                .containsExactly(
                        FIRST,
                        new KeytabEntry(
                                "hdfs/host.example@KR.DF.NAVERNCP.COM",
                                7,
                                new KeyType(17),
                                Instant.EPOCH));
        assertThat(contents.size()).isEqualTo(file.length);
        assertThat(contents.sha256()).matches("[0-9a-f]{64}");
        assertThat(contents.principals()).hasSize(2);
    }

    @Test
    void fingerprintIsTheSha256OfTheFile() throws KeytabException {
        // printf '\005\002' | sha256sum
        assertThat(KeytabReader.read(KeytabBytes.current().bytes()))
                .isEqualTo(
                        new KeytabContents(
                                List.of(),
                                2,
                                "7c2f2290b282a9630f38a2449df18d5595dd88a3e9c9ca138fc5d3a72266211c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BIG_ENDIAN", "LITTLE_ENDIAN"})
    void oldVersionIsReadInTheByteOrderOfAnyMachine(String name) throws KeytabException {
        ByteOrder order = name.startsWith("BIG") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        byte[] file = KeytabBytes.old(order).shortKey("forest", 1).hole(40).key("a/b", 300).bytes();
        assertThat(KeytabReader.read(file).entries())
                .contains(FIRST)
                .extracting(KeytabEntry::principal, KeytabEntry::kvno)
                .contains(tuple("a/b@KR.DF.NAVERNCP.COM", 300L));
    }

    @Test
    void holesAndWhatFollowsTheEndMarkAreSkipped() throws KeytabException {
        byte[] file =
                KeytabBytes.current()
                        .hole(60)
                        .key("forest", 1)
                        .hole(1)
                        .hole(9)
                        .key("forest", 1)
                        .number(0)
                        .raw(new byte[] {1, 2, 3})
                        .bytes();
        assertThat(KeytabReader.read(file).entries()).containsExactly(FIRST, FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, 3",
        "255, 255, 255",
        "0, 256, 256",
        "44, 300, 300",
        "255, -1, 4294967295",
        "7, 0, 7"
    })
    void longVersionNumberCountsUnlessItIsZero(int shortKvno, int kvno, long read)
            throws KeytabException {
        byte[] file = KeytabBytes.current().key("forest", 18, 0, shortKvno, kvno).bytes();
        assertThat(KeytabReader.read(file).entries().getFirst().kvno()).isEqualTo(read);
    }

    @Test
    void versionNumberOfOldProgramsHasOneByte() throws KeytabException {
        byte[] file = KeytabBytes.current().shortKey("forest", 200).bytes();
        assertThat(KeytabReader.read(file).entries().getFirst().kvno()).isEqualTo(200);
    }

    @Test
    void timeIsUnsigned() throws KeytabException {
        byte[] file = KeytabBytes.current().key("forest", 18, -1, 1, 1).bytes();
        assertThat(KeytabReader.read(file).entries().getFirst().time())
                .isEqualTo("2106-02-07T06:28:15Z");
    }

    @ParameterizedTest
    @CsvSource({
        "17, aes128-cts-hmac-sha1-96, true",
        "18, aes256-cts-hmac-sha1-96, true",
        "20, aes256-cts-hmac-sha384-192, true",
        "23, arcfour-hmac, true",
        "99, 99, false",
        "-133, -133, false"
    })
    void keyTypeHasItsNameOrElseItsNumber(int number, String name, boolean known)
            throws KeytabException {
        byte[] file = KeytabBytes.current().key("forest", number, 0, 1, 1).bytes();
        KeyType type = KeytabReader.read(file).entries().getFirst().keyType();
        assertThat(type).isEqualTo(new KeyType(number));
        assertThat(type.name()).isEqualTo(name);
        assertThat(type.isKnown()).isEqualTo(known);
    }

    @Test
    void separatorsWithinANameAreEscaped() throws KeytabException {
        byte[] file = KeytabBytes.current().key("a@b\\c\n/숲", 1).bytes();
        assertThat(KeytabReader.read(file).principals())
                .containsExactly("a\\@b\\\\c\\n/숲@KR.DF.NAVERNCP.COM");
    }

    @Test
    void nothingIsEmpty() {
        assertThat(failure(new byte[0])).isEqualTo(new KeytabFailure.Empty());
    }

    @ParameterizedTest
    @CsvSource({
        "<!DOCTYPE html><p>Log in, HTML",
        "'\r\n <html>', HTML",
        "\uFEFF<html>, HTML",
        "'{\"error\":{}}', JSON",
        "[], JSON",
        "BQIAAABH, BASE64_KEYTAB",
        "Bad Gateway, TEXT",
        "'   ', OTHER"
    })
    void whatIsNoKeytabIsNamed(String content, KeytabFailure.Likeness likeness) {
        assertThat(failure(content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new KeytabFailure.NotAKeytab(likeness));
    }

    @Test
    void otherBinaryFilesAreNamed() {
        byte[] archive = {'P', 'K', 3, 4, 20, 0};
        assertThat(failure(archive))
                .isEqualTo(new KeytabFailure.NotAKeytab(KeytabFailure.Likeness.OTHER));
        byte[] tickets = {5, 4, 0, 12, 0, 1};
        assertThat(failure(tickets))
                .isEqualTo(new KeytabFailure.NotAKeytab(KeytabFailure.Likeness.TICKET_CACHE));
    }

    @Test
    void pageInAKoreanEncodingIsAPage() {
        byte[] page = "<title>로그인</title>".getBytes(Charset.forName("EUC-KR"));
        assertThat(failure(page))
                .isEqualTo(new KeytabFailure.NotAKeytab(KeytabFailure.Likeness.HTML));
    }

    @Test
    void unsupportedVersionIsNamed() {
        assertThat(failure(new byte[] {5, 3, 0}))
                .isEqualTo(new KeytabFailure.UnsupportedVersion(0x0503));
    }

    @Test
    void everyCutSaysWhereTheFileEndsAndWhatIsWhole() throws KeytabException {
        byte[] one = KeytabBytes.current().key("forest", 1).bytes();
        byte[] two = KeytabBytes.current().key("forest", 1).key("forest", 2).bytes();
        for (int size = 1; size < two.length; size++) {
            if (size == 2 || size == one.length) {
                assertThat(KeytabReader.read(Arrays.copyOf(two, size)).size()).isEqualTo(size);
            } else {
                List<KeytabEntry> before = size < one.length ? List.of() : List.of(FIRST);
                assertThat(failure(Arrays.copyOf(two, size)))
                        .isEqualTo(new KeytabFailure.Truncated(size, before));
            }
        }
    }

    @Test
    void entryWhoseLengthsContradictEachOtherIsDamaged() {
        byte[] whole = KeytabBytes.current().entry("forest", 18, 0, 1, 1);
        for (int length = 1; length < whole.length - Integer.BYTES; length++) {
            KeytabBytes file = KeytabBytes.current().key("forest", 1);
            int start = file.bytes().length;
            assertThat(failure(file.record(Arrays.copyOf(whole, length)).bytes()))
                    .isEqualTo(new KeytabFailure.Damaged(start, List.of(FIRST)));
        }
    }

    @Test
    void largestNegativeLengthIsNoEndlessLoop() {
        assertThat(failure(KeytabBytes.current().number(Integer.MIN_VALUE).bytes()))
                .isEqualTo(new KeytabFailure.Truncated(6, List.of()));
    }

    @Test
    void moreThanOneMebibyteIsRefused() throws KeytabException {
        assertThat(failure(new byte[40 * 1024 * 1024]))
                .isEqualTo(new KeytabFailure.TooLarge(1024 * 1024));
        assertThat(failure(new byte[1024 * 1024 + 1])).isInstanceOf(KeytabFailure.TooLarge.class);
        KeytabBytes largest = KeytabBytes.current().hole(1024 * 1024 - 6);
        assertThat(KeytabReader.read(largest.bytes()).entries()).isEmpty();
    }

    @Test
    void anyBytesAreReadOrRefused() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(13);
        byte[] sample = KeytabBytes.current().key("forest", 1).hole(5).key("a/b", 2).bytes();
        for (int round = 0; round < 20_000; round++) {
            byte[] file = sample.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            file[0] = 5;
            file[1] = (byte) (1 + round % 2);
            assertReadOrRefused(file);
        }
    }

    private static void assertReadOrRefused(byte[] file) {
        try {
            assertThat(KeytabReader.read(file).size()).isEqualTo(file.length);
        } catch (KeytabException e) {
            assertThat(e.failure()).isInstanceOf(KeytabFailure.OfContent.class);
        }
    }

    @Test
    void resultAndFailureHoldNoKey() throws KeytabException {
        byte[] file = KeytabBytes.current().key("forest", 1).key("forest", 2).bytes();
        byte[] before = file.clone();
        assertThat(KeytabReader.read(file).toString()).doesNotContain("KK");
        assertThat(failure(Arrays.copyOf(file, file.length - 1)).toString()).doesNotContain("KK");
        assertThat(file).isEqualTo(before);
    }

    private static KeytabFailure failure(byte[] file) {
        return catchThrowableOfType(KeytabException.class, () -> KeytabReader.read(file)).failure();
    }
}
