package io.github.dfconsole.service.apps.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.apps.creation.ServiceTemplate.Component;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

/** A template is read as it is meant, or not at all. */
@Timeout(60)
class TemplateReaderTest {

    private static final String SHELL =
            """
            {"name": "shell", "number_of_containers": 1,
             "resource": {"cpus": 2, "memory": "2048"}}""";

    private static String template(String components) {
        return """
        {"name": "<app-name>", "lifetime": 604800, "queue": "dev",
         "quicklinks": {"shell": "https://${USER}--${SERVICE_NAME}--shell--8080.${PROXY_DOMAIN}"},
         "components": [%s]}"""
                .formatted(components);
    }

    private static ServiceTemplate read(String text) {
        return TemplateReader.read(text).orElseThrow();
    }

    @Test
    void componentsAndLinksAreRead() {
        ServiceTemplate template = read(template(SHELL));
        assertThat(template.components()).containsExactly(new Component("shell", 2048, 2, 1));
        assertThat(template.quickLinks()).containsOnlyKeys("shell");
        assertThat(template.component("shell")).isPresent();
        assertThat(template.component("broker")).isEmpty();
    }

    @Test
    void whatIsKnownIsFilledIntoALinkAndTheRestStays() {
        assertThat(
                        ServiceTemplate.filledIn(
                                read(template(SHELL)).quickLinks().get("shell"), "df$1", "kafka-1"))
                .isEqualTo("https://df$1--kafka-1--shell--8080.${PROXY_DOMAIN}");
        assertThat(ServiceTemplate.filledIn("{{user-name}}/<app-name>/<b>", "forest", "kafka"))
                .isEqualTo("forest/kafka/<b>");
    }

    @Test
    void theThreeKnownFaultsAreRepaired() {
        String sound = template(SHELL);
        assertThat(read(sound.replace("604800,", "604800\",")).components()).hasSize(1);
        assertThat(read(sound.replace("\"shell\", \"number", "\"\"shell\"\", \"number")))
                .isEqualTo(read(sound));
        assertThat(read(sound.replace("]}", "],}").replace("\"2048\"}", "\"2048\",}")))
                .isEqualTo(read(sound));
    }

    @Test
    void soundTextThatLooksLikeAFaultIsNotChanged() {
        String description = "\"a \\\"\\\" b,]\"";
        assertThat(read(template(SHELL).replace("\"dev\"", description))).isNotNull();
        assertThat(read(template(SHELL.replace("\"shell\"", "\"a,]\""))).component("a,]"))
                .isPresent();
    }

    @Test
    void aComponentWithoutContainersIsOneThatIsOffered() {
        assertThat(read(template(SHELL.replace(": 1", ": 0"))).components().getFirst())
                .isEqualTo(new Component("shell", 2048, 2, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{}",
                "no JSON",
                "{\"components\": []}",
                "{\"components\": {}}",
                "{\"components\": [7]}",
                "{\"components\": [{\"name\": \"shell\"}]}",
                "{\"components\": [",
                "{\"name\": \"a\"} {\"name\": \"b\"}"
            })
    void whatNamesNoComponentCannotBeRead(String text) {
        assertThat(TemplateReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2048 MB\"",
                "-1",
                "1.5",
                "\"\"",
                "null",
                "99999999999",
                "{}",
                "\"0x10\"",
                "true"
            })
    void oneSizeThatIsNoWholeNumberMakesTheTemplateUnreadable(String memory) {
        assertThat(TemplateReader.read(template(SHELL.replace("\"2048\"", memory)))).isEmpty();
    }

    @Test
    void oneComponentMoreThanCanBeReadMakesTheTemplateUnreadable() {
        String broken = "{\"name\": \"broker\", \"number_of_containers\": 1}";
        assertThat(TemplateReader.read(template(SHELL + "," + broken))).isEmpty();
        assertThat(TemplateReader.read(template(SHELL + "," + SHELL))).isEmpty();
    }

    @Test
    void hugeAndDeepTemplatesAreNotRead() {
        assertThat(TemplateReader.read(" ".repeat(TemplateReader.LONGEST + 1))).isEmpty();
        assertThat(TemplateReader.read("[".repeat(TemplateReader.LONGEST))).isEmpty();
        String deep = "{\"a\":".repeat(40) + "1" + "}".repeat(40);
        assertThat(TemplateReader.read(template(SHELL).replace("\"dev\"", deep))).isEmpty();
        String many = "\"\"a".repeat(TemplateReader.LONGEST / 4);
        assertThat(TemplateReader.read(many)).isEmpty();
        StringBuilder components = new StringBuilder(SHELL.replace("shell", "s0"));
        for (int index = 1; index < 60; index++) {
            components.append(',').append(SHELL.replace("shell", "s" + index));
        }
        assertThat(TemplateReader.read(template(components.toString()))).isEmpty();
    }

    @Test
    void noDamageMakesTheReaderFail() {
        Random random = new Random(7);
        String sound = template(SHELL);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder damaged = new StringBuilder(sound);
            for (int hit = 0; hit <= round % 5; hit++) {
                damaged.setCharAt(
                        random.nextInt(damaged.length()), (char) random.nextInt(0x20, 0x100));
            }
            assertThat(TemplateReader.read(damaged.toString())).isNotNull();
        }
    }
}
