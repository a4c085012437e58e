package io.github.dfconsole.ui.resource.save;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/** The names of files that are suggested for a row of a table. */
class SavedFileTest {

    @ParameterizedTest
    @CsvSource({
        "df., forest,         .txt,      df.forest.txt",
        "'',  추천 모델,        .app.json, 추천_모델.app.json",
        "'',  aux,            .app.json, aux_.app.json",
        "'',  CON,            .run.json, CON_.run.json",
        "'',  ../x:y,         .ics,      .._x_y.ics"
    })
    void everySystemTakesTheName(String prefix, String row, String ending, String name) {
        assertThat(SavedFile.suggested(prefix, row, ending))
                .isEqualTo(Path.of(System.getProperty("user.home"), name));
    }
}
