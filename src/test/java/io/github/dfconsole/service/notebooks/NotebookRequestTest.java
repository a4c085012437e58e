package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.testing.SampleLookups;

import org.junit.jupiter.api.Test;

import java.util.List;

class NotebookRequestTest {

    private static final UserConfiguration PASSWORD =
            new UserConfiguration("Jupyter Lab", "Access Password", Secret.of("Canary-2931!"));

    private static NotebookDraft draft(String typeCode, boolean addStorage, String size) {
        return new NotebookDraft(
                "a1",
                "churn",
                typeCode,
                "Jupyter Lab",
                1L,
                11L,
                "SVR.C004",
                "vCPU 4EA",
                addStorage,
                "HDD",
                size,
                "old-key",
                "forest-churn",
                List.of(
                        new NotebookDraft.Setting("Zeppelin", "Port", "8080"),
                        new NotebookDraft.Setting("Jupyter Lab", "Theme", "dark")));
    }

    private static NewNotebook request(NotebookDraft draft) {
        return NotebookRequest.of(
                        draft,
                        List.of(SampleLookups.PASSWORD, SampleLookups.THEME),
                        List.of(PASSWORD))
                .orElseThrow();
    }

    @Test
    void aDraftAndItsSecretsMakeOneRequest() {
        assertThat(request(draft("SW.LAB", true, " 500 ")))
                .isEqualTo(
                        new NewNotebook(
                                "a1",
                                true,
                                "forest-churn",
                                "old-key",
                                "churn",
                                "SVR.C004",
                                500,
                                "HDD",
                                11L,
                                "SW.LAB",
                                "Jupyter Lab",
                                List.of(
                                        PASSWORD,
                                        new UserConfiguration(
                                                "Jupyter Lab", "Theme", Secret.of("dark"))),
                                1L));
    }

    @Test
    void storageThatIsNotAddedIsNotSent() {
        NewNotebook request = request(draft("SW.LAB", false, "500"));
        assertThat(request.storageGB()).isNull();
        assertThat(request.storageType()).isNull();
    }

    @Test
    void aDraftThatLacksAChoiceMakesNone() {
        assertThat(NotebookRequest.of(draft("", false, ""), List.of(), List.of())).isEmpty();
        assertThat(NotebookRequest.of(draft("SW.LAB", true, "5"), List.of(), List.of())).isEmpty();
    }

    @Test
    void whatADraftSaysOfAMaskedSettingIsNotSent() {
        NotebookDraft forged =
                new NotebookDraft(
                        "a1",
                        "churn",
                        "SW.LAB",
                        "Jupyter Lab",
                        1L,
                        11L,
                        "SVR.C004",
                        "",
                        false,
                        "",
                        "",
                        "old-key",
                        "forest-churn",
                        List.of(
                                new NotebookDraft.Setting(
                                        "Jupyter Lab", "Access Password", "from a file")));
        assertThat(
                        NotebookRequest.of(forged, List.of(SampleLookups.PASSWORD), List.of())
                                .orElseThrow()
                                .userConfigurations())
                .isEmpty();
    }
}
