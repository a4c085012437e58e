package io.github.dfconsole.service.aiconfiguration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.service.validation.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class AiConfigurationRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pytorch:2.4",
                "pytorch",
                "df/pytorch:2.4-cuda12.1_py3",
                "registry.example.com:5000/team/pytorch:latest",
                "localhost/x:1",
                "x@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            })
    void theseAreImages(String image) {
        assertThat(AiConfigurationRules.image(image)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',              MISSING",
        "pytorch 2.4,     PATTERN",
        "PyTorch:2.4,     PATTERN",
        "pytorch:,        PATTERN",
        ":2.4,            PATTERN",
        "pytorch:2.4:1,   PATTERN",
        "https://x/y:1,   PATTERN",
        "파이토치:1,        PATTERN"
    })
    void theseAreNoImages(String image, Problem problem) {
        assertThat(AiConfigurationRules.image(image)).contains(problem);
    }

    @Test
    void anImageIsNotAsLongAsOneLikes() {
        assertThat(AiConfigurationRules.image("a".repeat(100_000))).contains(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "pytorch, NO_TAG",
        "registry.example.com:5000/pytorch, NO_TAG",
        "pytorch:latest, LATEST",
        "pytorch:2.4,",
        "pytorch:not-latest,",
        "'',"
    })
    void warnsOfImagesThatChange(String image, ImageAdvice advice) {
        assertThat(ImageAdvice.about(image).orElse(null)).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource({
        "TZ,",
        "lower_1,",
        "_,",
        "'', MISSING",
        "A-B, CHARACTERS",
        "A B, CHARACTERS",
        "A=B, CHARACTERS",
        "키, CHARACTERS"
    })
    void namesOfEnvironmentVariables(String name, Problem problem) {
        assertThat(AiConfigurationRules.envName(name).orElse(null)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"1,", "64,", "0, SIZE", "-1, NOT_A_NUMBER", "1.5, NOT_A_NUMBER", "'', MISSING"})
    void cores(String number, Problem problem) {
        assertThat(AiConfigurationRules.cores(number).orElse(null)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"0,", "8,", "9, SIZE", "two, NOT_A_NUMBER", "99999999999, SIZE"})
    void gpus(String number, Problem problem) {
        assertThat(AiConfigurationRules.gpus(number).orElse(null)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 16384,",
        "0.5, 512,",
        "14.6484375, 15000,",
        "0, , SIZE",
        "0.0001, , SIZE",
        "2097152, , SIZE",
        "99999999, , SIZE",
        "-1, , NOT_A_NUMBER",
        "16 GB, , NOT_A_NUMBER",
        "'', , MISSING"
    })
    void memoryIsTypedInGigabytesAndSentInMegabytes(String typed, Integer sent, Problem problem) {
        assertThat(MemorySize.problem(typed).orElse(null)).isEqualTo(problem);
        assertThat(MemorySize.megabytes(typed).stream().boxed().findAny().orElse(null))
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 512, 1_024, 15_000, 16_384, Integer.MAX_VALUE})
    void memoryComesBackAsItWas(int megabytes) {
        assertThat(MemorySize.megabytes(MemorySize.gigabytes(megabytes))).hasValue(megabytes);
    }

    @ParameterizedTest
    @CsvSource({
        "'',",
        "6006,",
        "'6006, 8080',",
        "'1 65535',",
        "0, SIZE",
        "65536, SIZE",
        "'80, http', NOT_A_NUMBER",
        "'80, 80', REPEATED",
        "'80, 080', REPEATED"
    })
    void ports(String typed, Problem problem) {
        assertThat(PortList.problem(typed).orElse(null)).isEqualTo(problem);
    }

    @Test
    void portsComeBackAsTheyWere() {
        assertThat(PortList.ports(PortList.typed(List.of(6006, 80)))).containsExactly(6006, 80);
    }

    @ParameterizedTest
    @CsvSource({
        "/user/df001/train,",
        "hdfs://koya/user/df001,",
        "hdfs://tata/x y,",
        "'', MISSING",
        "user/df001, FIRST_CHARACTER",
        "hdfs://other/x, FIRST_CHARACTER",
        "hdfs://koya, FIRST_CHARACTER",
        "s3://x/y, FIRST_CHARACTER",
        "/, TOO_SHORT",
        "hdfs://koya//, TOO_SHORT"
    })
    void pathsInHdfs(String path, Problem problem) {
        assertThat(PathRules.hdfs(path).orElse(null)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"/data,", "/,", "data, FIRST_CHARACTER", "hdfs://koya/x, FIRST_CHARACTER"})
    void pathsInTheContainer(String path, Problem problem) {
        assertThat(PathRules.container(path).orElse(null)).isEqualTo(problem);
    }

    @Test
    void pathsAreOneLine() {
        assertThat(PathRules.container("/data\n/x")).contains(Problem.CHARACTERS);
        assertThat(PathRules.hdfs("/data\n/x")).contains(Problem.CHARACTERS);
    }

    @ParameterizedTest
    @CsvSource({
        "'',",
        "/user/df001/p.zip,",
        "hdfs://tata/p.ZIP,",
        "/user/df001/p.tar.gz, LAST_CHARACTER",
        "p.zip, FIRST_CHARACTER"
    })
    void userPackages(String path, Problem problem) {
        assertThat(PathRules.userPackage(path).orElse(null)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"/a//b/, /a/b", "hdfs://koya//a/, hdfs://koya/a", "/, /", "/a, /a"})
    void onePathHasOneSpelling(String typed, String normal) {
        assertThat(PathRules.normal(typed)).isEqualTo(normal);
    }

    @Test
    void commandAndArgumentsAreOneLine() {
        AiAppDocker docker =
                new AiAppDocker(
                        "x:1", "python train.py\n", "--a 1\n  --b 2\n", Map.of(), List.of());
        assertThat(CommandLine.of(docker)).isEqualTo("python train.py --a 1 --b 2");
    }
}
