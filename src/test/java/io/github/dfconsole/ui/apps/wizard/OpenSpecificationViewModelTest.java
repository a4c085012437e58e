package io.github.dfconsole.ui.apps.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.files.RecordFile;
import io.github.dfconsole.service.apps.AppSpecification;
import io.github.dfconsole.service.apps.creation.AppLikeness;
import io.github.dfconsole.service.apps.creation.AppRules;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.SampleApps;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was saved of an app fills the form of a new one. */
class OpenSpecificationViewModelTest {

    @TempDir private Path folder;

    private final List<AppSpecification> opened = new ArrayList<>();

    private OpenSpecificationViewModel open(String name) {
        var model = new OpenSpecificationViewModel(new InlineJobs(), folder);
        model.file().set(name);
        model.open(opened::add);
        return model;
    }

    private void save(AppSpecification... apps) throws Exception {
        Files.writeString(folder.resolve("apps.json"), AppSpecification.text(List.of(apps)));
    }

    private static AppSpecification app(String name, @Nullable Long lifetime) {
        return new AppSpecification(
                name,
                "KAFKA-2.4.0",
                "longlived",
                lifetime,
                "events",
                List.of(new AppSpecification.Component("broker", 2_048, null, 3)),
                List.of(
                        new AppSpecification.Need("app-2", "ZOOKEEPER-3.4.13"),
                        new AppSpecification.Need("gone", "")));
    }

    @Test
    void theOnlyAppOfAFileIsOpenedAtOnce() throws Exception {
        save(app("kafka", 3_600L));
        assertThat(open("apps.json").failure().get()).isNull();
        assertThat(opened).extracting(AppSpecification::name).containsExactly("kafka");
    }

    @Test
    void oneOfSeveralAppsIsChosen() throws Exception {
        save(app("kafka", 3_600L), app("trino", null));
        OpenSpecificationViewModel model = open("apps.json");
        assertThat(opened).isEmpty();
        assertThat(model.found()).hasSize(2);
        model.chosen().set(model.found().getLast());
        model.open(opened::add);
        assertThat(opened).extracting(AppSpecification::name).containsExactly("trino");
    }

    @Test
    void anotherFileIsReadAnew() throws Exception {
        save(app("kafka", 3_600L), app("trino", null));
        OpenSpecificationViewModel model = open("apps.json");
        model.file().set("other.json");
        assertThat(model.found()).isEmpty();
        model.open(opened::add);
        assertThat(opened).isEmpty();
        assertThat(model.failure().get()).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void anyOtherFileIsRefused() throws Exception {
        Files.writeString(folder.resolve("apps.json"), "<html>");
        assertThat(open("apps.json").failure().get())
                .isInstanceOf(RecordFile.OtherContentException.class);
        assertThat(opened).isEmpty();
    }

    @Test
    void theFormIsFilledWithEverythingAndWithWhatItNeedsByName() {
        var apps = List.of(SampleApps.row("2", "RUNNING", -1));
        var draft = AppLikeness.of(app("kafka", 3_600L), "a1", apps);
        assertThat(draft.accountId()).isEqualTo("a1");
        assertThat(draft.name()).isEqualTo("kafka");
        assertThat(draft.appTypeId()).isEqualTo("KAFKA-2.4.0");
        assertThat(draft.queueName()).isEqualTo("longlived");
        assertThat(draft.lifetime()).isEqualTo("3600");
        assertThat(draft.description()).isEqualTo("events");
        assertThat(draft.dependentIds()).containsExactly("2");
        var broker = draft.components().getFirst();
        assertThat(broker.memoryMb()).isEqualTo("2048");
        assertThat(broker.cpuCount()).isEmpty();
        assertThat(broker.containerCount()).isEqualTo("3");
        assertThat(AppLikeness.of(app("kafka", null), "a1", apps).lifetime())
                .isEqualTo(AppRules.USUAL_LIFETIME);
    }
}
