package io.github.dfconsole.service.aiconfiguration;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.SECRET;
import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ConfigurationDifferenceTest {

    private static final AiAppTypeSpec EMPTY = new AiAppTypeSpec("", "", "", null, null, null);

    @Test
    void equalConfigurationsDoNotDiffer() {
        assertThat(ConfigurationDifference.between(full(), full())).isEmpty();
    }

    @Test
    void anEmptyPartIsNoDifference() {
        AiAppTypeSpec hollow =
                new AiAppTypeSpec(
                        "",
                        "",
                        "",
                        new AiAppResource(null, null, "", null),
                        null,
                        new AiAppData(List.of(), List.of()));
        assertThat(ConfigurationDifference.between(EMPTY, hollow)).isEmpty();
    }

    @Test
    void namesEachFieldThatWasAdded() {
        assertThat(ConfigurationDifference.between(EMPTY, full()))
                .extracting(ConfigurationDifference::field)
                .containsExactly(
                        "name",
                        "queueName",
                        "image",
                        "command",
                        "args",
                        "env.HF_TOKEN",
                        "env.TZ",
                        "ports",
                        "cpu",
                        "memory",
                        "gpuCount",
                        "gpuModel",
                        "input./data",
                        "output./user/df001/model",
                        "userPackageUri");
    }

    @Test
    void tellsBothValues() {
        AiAppTypeSpec larger =
                TestConfigurations.withResource(full(), new AiAppResource(4, 2, "T4", 32_768));
        assertThat(ConfigurationDifference.between(full(), larger))
                .extracting(each -> each.field() + " " + each.before() + " > " + each.after())
                .containsExactly("memory 16384 > 32768", "gpuCount 1 > 2");
    }

    @Test
    void tellsThatSecretsDifferButNotTheirValues() {
        AiAppTypeSpec other =
                TestConfigurations.withEnv(full(), Map.of("TZ", "Asia/Seoul", "HF_TOKEN", "new"));
        List<ConfigurationDifference> differences = ConfigurationDifference.between(full(), other);
        assertThat(differences).singleElement().extracting("field").isEqualTo("env.HF_TOKEN");
        assertThat(differences.toString()).doesNotContain(SECRET).contains("********");
    }

    @Test
    void aPathPutInFrontOfOthersIsTheOnlyDifference() {
        AiAppTypeSpec more =
                TestConfigurations.withData(
                        full(),
                        new AiAppData(
                                List.of(
                                        new AiAppData.Input("/user/df001/new", "/new"),
                                        new AiAppData.Input("/user/df001/train", "/data")),
                                List.of(
                                        new AiAppData.Output(
                                                "/user/df001/model", "/model", false))));
        List<ConfigurationDifference> differences = ConfigurationDifference.between(full(), more);
        assertThat(differences)
                .extracting(ConfigurationDifference::field)
                .containsExactly("output./user/df001/model", "input./new");
        assertThat(differences.getFirst().before().overwrites()).isTrue();
        assertThat(differences.getFirst().after().overwrites()).isFalse();
    }

    @Test
    void mappingsOfTheSamePathAreToldApart() {
        AiAppData.Input one = new AiAppData.Input("/a", "/data");
        AiAppData.Input other = new AiAppData.Input("/b", "/data");
        AiAppTypeSpec first =
                TestConfigurations.withData(full(), new AiAppData(List.of(one), List.of()));
        AiAppTypeSpec both =
                TestConfigurations.withData(full(), new AiAppData(List.of(one, other), List.of()));
        assertThat(ConfigurationDifference.between(first, both))
                .singleElement()
                .satisfies(each -> assertThat(each.after().text()).isEqualTo("/b → /data"));
    }
}
