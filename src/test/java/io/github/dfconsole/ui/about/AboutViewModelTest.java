package io.github.dfconsole.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.parts.Part;
import io.github.dfconsole.service.parts.PartCatalogue;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.ui.about.PartsViewModel.LoadState;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AboutViewModelTest {

    private static final Path FOLDER = Path.of("/home/me/.config/dataforest-console");
    private static final Place SETTINGS =
            new Place(Place.Kind.SETTINGS, FOLDER.resolve("settings.json"), FOLDER);
    private static final Part RUNTIME = new Part("Runtime", "25", List.of("GPL"));
    private static final AboutFacts FACTS =
            new AboutFacts(
                    "1.2.3",
                    "25 (Maker)",
                    "26",
                    "Linux 6 amd64",
                    true,
                    RUNTIME,
                    List.of(SETTINGS),
                    Optional.empty());

    private final Map<String, String> resources = new HashMap<>();
    private final List<Path> opened = new ArrayList<>();
    private final PartCatalogue catalogue = new PartCatalogue(this::resource);

    AboutViewModelTest() {
        resources.put(
                "META-INF/sbom/dataforest-console.cdx.json",
                """
                {"metadata":{"component":{"name":"us","version":"1"}},
                 "components":[
                  {"name":"okio","version":"3","licenses":[{"license":{"id":"Apache-2.0"}}]},
                  {"name":"themes","version":"2","licenses":[{"license":{"id":"MIT"}}]}]}
                """);
        resources.put("META-INF/licences/index.txt", "us-jar/LICENSE\nthemes-jar/LICENSE\n");
        resources.put("META-INF/licences/us-jar/LICENSE", "ours\n");
        resources.put("META-INF/licences/themes-jar/LICENSE", "theirs\n");
    }

    private InputStream resource(String name) {
        String content = resources.get(name);
        return content == null
                ? null
                : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private AboutViewModel model() {
        return new AboutViewModel(new InlineJobs(), FACTS, catalogue, opened::add);
    }

    @Test
    void listsProgramRuntimeAndPartsAndShowsTheFirstLicence() {
        AboutViewModel model = model();
        model.load();
        assertThat(model.parts().loadState().get()).isEqualTo(LoadState.LOADED);
        assertThat(model.parts().filtered())
                .extracting(Part::name)
                .containsExactly("us", "Runtime", "okio", "themes");
        assertThat(model.parts().licence().get()).isEqualTo("ours\n");
    }

    @Test
    void filtersByNameVersionAndLicence() {
        AboutViewModel model = model();
        model.load();
        model.parts().filter().set(" mit");
        assertThat(model.parts().filtered()).extracting(Part::name).containsExactly("themes");
        model.parts().filter().set("OKIO");
        assertThat(model.parts().filtered()).extracting(Part::name).containsExactly("okio");
        model.parts().filter().set("25");
        assertThat(model.parts().filtered()).containsExactly(RUNTIME);
        model.parts().filter().set("");
        assertThat(model.parts().filtered()).hasSize(4);
    }

    @Test
    void loadsThePartsAndDropsALateLicence() {
        ManualJobs jobs = new ManualJobs();
        AboutViewModel model = new AboutViewModel(jobs, FACTS, catalogue, opened::add);
        model.load();
        assertThat(model.parts().loadState().get()).isEqualTo(LoadState.LOADING);
        jobs.runFirst();
        assertThat(model.parts().loadState().get()).isEqualTo(LoadState.LOADED);
        model.parts().selected().set(model.parts().filtered().getLast());
        jobs.runAll();
        assertThat(model.parts().licence().get()).isEqualTo("theirs\n");
    }

    @Test
    void aBrokenListIsReportedAndCanBeLoadedAgain() {
        String bill = resources.remove("META-INF/sbom/dataforest-console.cdx.json");
        AboutViewModel model = model();
        model.load();
        assertThat(model.parts().loadState().get()).isEqualTo(LoadState.FAILED);
        assertThat(model.facts()).isEqualTo(FACTS);
        resources.put("META-INF/sbom/dataforest-console.cdx.json", bill);
        model.load();
        assertThat(model.parts().loadState().get()).isEqualTo(LoadState.LOADED);
    }

    @Test
    void reportsALicenceThatCannotBeRead() {
        resources.remove("META-INF/licences/themes-jar/LICENSE");
        AboutViewModel model = model();
        model.load();
        model.parts().selected().set(model.parts().filtered().getLast());
        assertThat(model.parts().licenceFailure().get()).isInstanceOf(IOException.class);
        assertThat(model.parts().licence().get()).isEmpty();
        model.parts().selected().set(model.parts().filtered().getFirst());
        assertThat(model.parts().licenceFailure().get()).isNull();
        assertThat(model.parts().licence().get()).isEqualTo("ours\n");
    }

    @Test
    void opensTheFolderOfAFile() {
        AboutViewModel model = model();
        model.places().open(SETTINGS);
        assertThat(opened).containsExactly(FOLDER);
        assertThat(model.places().notOpened().get()).isNull();
    }

    @Test
    void reportsAFolderThatCannotBeOpenedUntilTheNextTry() {
        boolean[] there = {false};
        AboutViewModel model =
                new AboutViewModel(
                        new InlineJobs(),
                        FACTS,
                        catalogue,
                        folder -> {
                            if (!there[0]) {
                                throw new NoSuchFileException(folder.toString());
                            }
                        });
        model.places().open(SETTINGS);
        assertThat(model.places().notOpened().get().place()).isEqualTo(SETTINGS);
        assertThat(model.places().notOpened().get().cause())
                .isInstanceOf(NoSuchFileException.class);
        there[0] = true;
        model.places().open(SETTINGS);
        assertThat(model.places().notOpened().get()).isNull();
    }

    @Test
    void theReportHasAllVersionsAndNoPaths() {
        assertThat(FACTS.report())
                .isEqualTo(
                        """
                        Data Forest Console 1.2.3
                        Java 25 (Maker)
                        JavaFX 26, drawn by the graphics card
                        Linux 6 amd64
                        """);
    }
}
