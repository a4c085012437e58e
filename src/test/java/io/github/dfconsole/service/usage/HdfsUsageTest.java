package io.github.dfconsole.service.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dfconsole.service.usage.UsageProblem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Output is laid out as Hadoop's QuotaUsage and ContentSummary do it. */
@Timeout(60)
class HdfsUsageTest {

    private static final long TB = 1L << 40;

    private static final String HEADING =
            row(
                    "QUOTA",
                    "REM_QUOTA",
                    "SPACE_QUOTA",
                    "REM_SPACE_QUOTA",
                    "DIR_COUNT",
                    "FILE_COUNT",
                    "CONTENT_SIZE",
                    "PATHNAME");

    private static final String KOYA = line("hdfs://koya/user/alice", 1_765_433);
    private static final String TATA = line("hdfs://tata/user/alice", 1);
    private static final String WHOLE = HEADING + "\n" + KOYA + "\n" + TATA + "\n";

    private static final NamespaceUsage OF_KOYA = usage("koya", 1_765_433);
    private static final NamespaceUsage OF_TATA = usage("tata", 1);

    private static String row(Object... cells) {
        return "%12s %15s %15s %15s %12s %12s %18s %s".formatted(cells);
    }

    /** A quota of a million names and 200 TB, of which a third is data. */
    private static String line(String path, long names) {
        return row(
                2_000_000,
                2_000_000 - names,
                200 * TB,
                200 * TB - 3 * names,
                1,
                names - 1,
                names,
                path);
    }

    private static NamespaceUsage usage(String namespace, long names) {
        return new NamespaceUsage(namespace, names, 3 * names, 2_000_000L, 200 * TB, false);
    }

    private static HdfsUsage parse(String pasted) {
        return HdfsUsage.parse(pasted, "alice", List.of("koya", "tata"));
    }

    private static void assertUnderstood(String pasted) {
        assertThat(parse(pasted)).isEqualTo(new HdfsUsage(List.of(OF_KOYA, OF_TATA), List.of()));
    }

    @Test
    void whatHadoopPrintsIsUnderstood() {
        assertUnderstood(WHOLE);
        assertUnderstood(KOYA + "\n" + TATA);
    }

    @Test
    void promptsWarningsAndColoursAroundItDoNoHarm() {
        assertUnderstood(
                """
                \uFEFF[alice@shell-0 ~]$ hdfs dfs -count -q -v hdfs://koya/user/alice hdfs://tata/user/alice
                26/11/27 14:02:11 WARN util.NativeCodeLoader: Unable to load native-hadoop library
                2026-11-27 14:02:12,123 INFO  [main] hdfs.DFSClient: 12 tokens
                SLF4J: Class path contains multiple SLF4J bindings.
                """
                        + WHOLE.replace("hdfs://koya", "\u001B[1;32mhdfs://koya\u001B[0m")
                        + "[alice@shell-0 ~]$ \n");
    }

    @Test
    void otherSpacesAndLineEndsDoNoHarm() {
        assertUnderstood(WHOLE.replace("\n", "\r\n"));
        assertUnderstood(WHOLE.replaceAll(" +", "\t"));
        assertUnderstood(WHOLE.replace(' ', '\u00A0'));
        assertUnderstood(WHOLE.replaceAll(" +", "\u3000").replace("\n", "\u2028"));
        assertUnderstood(WHOLE.replaceAll("(?m)^ +", "").replace("hdfs", "\u200Bhdfs"));
        assertUnderstood(WHOLE.replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 72, 78, 79, 80, 81, 82, 83, 90, 100, 108, 110, 115, 120, 132})
    void aNarrowTerminalMayWrapItAnywhere(int columns) {
        String wrapped = WHOLE.lines().map(line -> wrap(line, columns)).collect(lines());
        assertUnderstood(wrapped);
        assertUnderstood(wrapped.lines().map(String::strip).collect(lines()));
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }

    private static String wrap(String line, int columns) {
        return IntStream.iterate(0, at -> at < line.length(), at -> at + columns)
                .mapToObj(at -> line.substring(at, Math.min(line.length(), at + columns)))
                .collect(lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hdfs://koya:8020/user/alice",
                "hdfs://koya/user/alice/",
                "hdfs://KOYA/user/alice",
                "hdfs:///user/alice",
                "/user/alice"
            })
    void theHomeFolderMayBeWrittenInOtherWays(String path) {
        assertUnderstood(WHOLE.replace("hdfs://koya/user/alice", path));
    }

    @Test
    void anErasurePolicyAndSnapshotColumnsAreSkipped() {
        assertUnderstood(
                WHOLE.replace("PATHNAME", "ERASURECODING_POLICY PATHNAME")
                        .replace("hdfs://koya", "          Replicated hdfs://koya")
                        .replace("hdfs://tata", "   EC:RS-6-3-1024k hdfs://tata"));
        assertUnderstood(
                WHOLE.replace("PATHNAME", "SNAPSHOT_LENGTH SNAPSHOT_FILE_COUNT PATHNAME")
                        .replace("hdfs:", "17 18 hdfs:"));
    }

    @Test
    void onlyQuotaColumnsAreEnough() {
        String pasted =
                """
                       QUOTA       REM_QUOTA     SPACE_QUOTA REM_SPACE_QUOTA PATHNAME
                     2000000          234567 219902325555200 219902320258901 hdfs://koya/user/alice
                """;
        assertThat(parse(pasted).namespaces()).containsExactly(OF_KOYA);
        assertThat(parse(pasted).problems())
                .containsExactly(new UsageProblem(Kind.NAMESPACE_MISSING, "tata"));
    }

    @Test
    void humanSizesAreReadAndSaidToBeRounded() {
        String pasted =
                row("1.9 M", "229.1 K", "200 T", "45.5 T", "12", "3.4 K", "51.5 T", "/user/alice");
        assertThat(parse(pasted).namespaces())
                .containsExactly(
                        new NamespaceUsage(
                                "koya",
                                12L + 3_482,
                                200 * TB - 455 * TB / 10,
                                1_992_294L,
                                200 * TB,
                                true));
        assertThat(parse(pasted).problems()).contains(new UsageProblem(Kind.ROUNDED, "koya"));
    }

    @Test
    void moreThanTheQuotaMayBeUsed() {
        String pasted = row(1_000_000, -5, 100, -20, 5, 1_000_000, 40, "/user/alice");
        assertThat(parse(pasted).namespaces())
                .extracting(NamespaceUsage::usedNames, NamespaceUsage::usedBytes)
                .containsExactly(tuple(1_000_005L, 120L));
    }

    @Test
    void withoutAQuotaOnlyTheCountsAreKnown() {
        String pasted = row("none", "inf", "none", "inf", 2, 3, 40, "hdfs://koya/user/alice");
        assertThat(parse(pasted).namespaces())
                .containsExactly(new NamespaceUsage("koya", 5L, null, null, null, false));
        assertThat(parse(pasted).problems()).contains(new UsageProblem(Kind.NO_QUOTA, "koya"));
    }

    @Test
    void withoutTheQuotaColumnsTheUsedSpaceIsNotGuessed() {
        String pasted = "%12s %12s %18s %s".formatted(2, 3, 40, "hdfs://koya/user/alice");
        assertThat(parse(pasted).namespaces())
                .containsExactly(new NamespaceUsage("koya", 5L, null, null, null, false));
        assertThat(parse(pasted).problems())
                .contains(new UsageProblem(Kind.COLUMN_MISSING, "koya"));
    }

    @Test
    void figuresThatContradictEachOtherAreNotUsed() {
        String pasted = row(10, 20, 100, 200, 1, 1, 40, "/user/alice");
        assertThat(parse(pasted).problems()).contains(new UsageProblem(Kind.CONTRADICTORY, "koya"));
        assertThat(parse(pasted).namespaces().getFirst().usedBytes()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "hdfs://koya/user/bob, OTHER_ACCOUNT, hdfs://koya/user/bob",
        "hdfs://koya/user/alice2, OTHER_ACCOUNT, hdfs://koya/user/alice2",
        "hdfs://koya/user/alice/data, OTHER_FOLDER, hdfs://koya/user/alice/data",
        "hdfs://koya/, OTHER_FOLDER, hdfs://koya/",
        "hdfs://elsewhere/user/alice, OTHER_NAMESPACE, elsewhere",
    })
    void anotherFolderIsNotTakenForTheAccounts(String path, Kind kind, String subject) {
        HdfsUsage usage = parse(HEADING + "\n" + line(path, 7) + "\n");
        assertThat(usage.namespaces()).isEmpty();
        assertThat(usage.problems()).containsExactly(new UsageProblem(kind, subject));
        assertThat(parse(line(path, 7) + "\n" + KOYA).namespaces()).containsExactly(OF_KOYA);
    }

    @Test
    void theLatestOutputCounts() {
        assertUnderstood(line("hdfs://koya/user/alice", 12) + "\n" + WHOLE);
    }

    @Test
    void whatTheCommandComplainsOfIsPassedOn() {
        String refused = "count: `hdfs://tata/user/alice': No such file or directory";
        assertThat(parse(KOYA + "\n" + refused).problems())
                .containsExactly(
                        new UsageProblem(Kind.NAMESPACE_MISSING, "tata"),
                        new UsageProblem(Kind.COMMAND_FAILED, refused));
        assertThat(
                        parse(
                                        "count: DestHost:destPort koya:8020, GSSException: No valid"
                                                + " credentials (Failed to find any Kerberos tgt)")
                                .problems())
                .containsExactly(new UsageProblem(Kind.NO_TICKET, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\t",
                "hello",
                "QUOTA",
                "PATHNAME",
                "1 2 3",
                "/user/alice",
                "hdfs dfs -count -q -v hdfs://koya/user/alice hdfs://tata/user/alice",
                "99999999999999999999 1 1 1 1 1 1 /user/alice",
                "9.9.9 E E E none inf hdfs:// /",
                "9E 9E 9E 9E 9E 9E 9E 9E"
            })
    void garbageIsSaidToBeNone(String pasted) {
        assertThat(parse(pasted))
                .isEqualTo(
                        new HdfsUsage(
                                List.of(), List.of(new UsageProblem(Kind.NOTHING_RECOGNISED, ""))));
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        List<String> pieces =
                List.of(
                        "1",
                        "-7",
                        "9 E",
                        "8E ",
                        "none",
                        " inf",
                        " ",
                        "\n",
                        "/user/alice",
                        "hdfs:",
                        "//koya",
                        "QUOTA ",
                        "PATHNAME",
                        "\u001B[",
                        "9223372036854775807 ",
                        "x_y",
                        "-9223372036854775808 ",
                        "Replicated ",
                        "\uD83D",
                        "DIR_COUNT ",
                        "9.9");
        Random random = new Random(13);
        for (int i = 0; i < 4_000; i++) {
            String text =
                    random.ints(random.nextInt(30), 0, pieces.size())
                            .mapToObj(pieces::get)
                            .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            for (NamespaceUsage usage : parse(text).namespaces()) {
                assertThat(usage.isMeasured()).isTrue();
            }
        }
    }

    @Test
    void ofAVeryLongTextTheEndIsRead() {
        HdfsUsage usage = parse("1\n".repeat(200_000) + WHOLE);
        assertThat(usage.namespaces()).containsExactly(OF_KOYA, OF_TATA);
        assertThat(usage.problems()).containsExactly(new UsageProblem(Kind.TOO_LONG, ""));
        assertThat(parse("1 ".repeat(200_000)).namespaces()).isEmpty();
    }
}
