package io.github.dfconsole.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class CodeFontTest {

    @Test
    void whatADeveloperInstalledGoesBeforeWhatComesWithWindows() {
        assertThat(CodeFont.familyIn(List.of("Arial", "Consolas", "D2Coding", "맑은 고딕")))
                .contains("D2Coding");
        assertThat(CodeFont.familyIn(List.of("Consolas", "D2Coding ligature")))
                .contains("D2Coding ligature");
        assertThat(CodeFont.familyIn(List.of("Arial", "Consolas", "맑은 고딕"))).contains("Consolas");
    }

    @Test
    void theFontOfTheStyleSheetServesWhereNoneIsInstalled() {
        assertThat(CodeFont.familyIn(List.of("DejaVu Sans Mono", "Menlo"))).isEmpty();
    }

    @Test
    void everythingInAFontOfThisKindChanges() throws Exception {
        FxToolkit.registerPrimaryStage();
        List<String> families =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    Label cell = new Label();
                                    cell.getStyleClass().setAll("table-cell", "column-image");
                                    Label key = new Label();
                                    key.getStyleClass().add("key-cap");
                                    Label code = new Label();
                                    code.getStyleClass().add("monospace");
                                    Scene scene = new Scene(new VBox(cell, key, code));
                                    Theme.dress(scene);
                                    scene.getStylesheets().add(CodeFont.sheet("Serif"));
                                    scene.getRoot().applyCss();
                                    return Stream.of(cell, key, code)
                                            .map(label -> label.getFont().getFamily())
                                            .toList();
                                })
                        .get();
        assertThat(families).containsExactly("Serif", "Serif", "Serif");
    }

    @Test
    void theStyleSheetHasSuchAFontForTheseSelectorsOnly() throws Exception {
        Path sheet = Path.of("src/main/resources/io/github/dfconsole/css/console.css");
        assertThat(Files.readString(sheet).lines().filter(line -> line.contains("-fx-font-family")))
                .containsExactly(CodeFont.SELECTORS + " { -fx-font-family: monospace; }");
    }
}
