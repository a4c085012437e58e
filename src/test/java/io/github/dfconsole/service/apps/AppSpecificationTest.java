package io.github.dfconsole.service.apps;

import static io.github.dfconsole.testing.SampleApps.component;
import static io.github.dfconsole.testing.SampleApps.detail;
import static io.github.dfconsole.testing.SampleApps.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.files.RecordFile;
import io.github.dfconsole.files.WholeFile;
import io.github.dfconsole.service.apps.AppEnd.How;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class AppSpecificationTest {

    private static final AppDetail KAFKA =
            detail(
                    "idOfKafka",
                    "KAFKA-2.4.0",
                    Map.of("kafka-manager", "https://alice--k.df-proxy.kr.ch.naverncp.com"),
                    component("broker", 3, 2, "run"));

    @TempDir private Path folder;

    private static AppSpecification specification(How how) {
        return AppSpecification.of(
                row("idOfKafka", "RUNNING", 604_800),
                KAFKA,
                new AppEnd(how, null, "604800"),
                KAFKA.components(),
                List.of(new AppSpecification.Need("zk-main", "ZOOKEEPER-3.4.13")));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        AppSpecification written = specification(How.SET_HERE);
        Path file = folder.resolve("앱.json");
        Files.writeString(file, AppSpecification.text(List.of(written)));
        assertThat(AppSpecification.read(file)).containsExactly(written);
        assertThat(written.components())
                .containsExactly(new AppSpecification.Component("broker", 2_048, 2, 3));
        assertThat(written.lifetimeSeconds()).isEqualTo(604_800L);
    }

    @Test
    void nothingOfTheAccountOrTheConnectionIsInIt() {
        assertThat(AppSpecification.text(List.of(specification(How.SET_HERE))))
                .contains("KAFKA-2.4.0", "zk-main", "longlived", "About")
                .doesNotContain("\"idOfKafka\"", "application_", "container_", "alice", "\"a1\"")
                .doesNotContain("naverncp", "host.example");
    }

    @ParameterizedTest
    @EnumSource(names = {"REMAINING", "NOT_CERTAIN", "UNTOLD", "UNREADABLE", "ENDED"})
    void aLifetimeThatIsNotKnownForSureIsLeftOut(How how) {
        assertThat(specification(how).lifetimeSeconds()).isNull();
        assertThat(AppSpecification.text(List.of(specification(how))))
                .doesNotContain("lifetimeSeconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "not JSON",
                "{\"dataForestApps\":2,\"apps\":[]}",
                "{\"dataForestApps\":1,\"apps\":[null]}",
                "{\"dataForestApps\":1,\"apps\":[{\"components\":[null]}]}",
                "{\"dataForestApps\":1,\"apps\":[{\"components\":\"x\"}]}"
            })
    void anyOtherFileIsRefused(String content) throws Exception {
        Path file = folder.resolve("other.json");
        Files.writeString(file, content);
        assertThatThrownBy(() -> AppSpecification.read(file))
                .isInstanceOf(RecordFile.OtherContentException.class);
    }

    @Test
    void aFileThatIsMissingOrTooLargeIsRefused() throws Exception {
        Path file = folder.resolve("large.json");
        assertThatThrownBy(() -> AppSpecification.read(file))
                .isInstanceOf(NoSuchFileException.class);
        Files.writeString(file, " ".repeat(5 * 1024 * 1024));
        assertThatThrownBy(() -> AppSpecification.read(file))
                .isInstanceOf(WholeFile.TooLargeException.class);
    }
}
