package io.github.dfconsole.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.settings.ThemeChoice;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.stream.IntStream;

/** A thumb can be caught with the mouse however long the table is (A4). */
class ScrollThumbTest {

    private static final int TARGET = 24;

    private TableView<Integer> table;

    @BeforeEach
    void showAVeryLongAndVeryWideTable() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(
                () -> {
                    Theme.follow(new SimpleObjectProperty<>(ThemeChoice.LIGHT));
                    List<Integer> rows = IntStream.range(0, 100_000).boxed().toList();
                    table = new TableView<>(FXCollections.observableArrayList(rows));
                    TableColumn<Integer, String> wide = new TableColumn<>("wide");
                    wide.setCellValueFactory(row -> new SimpleStringProperty("" + row.getValue()));
                    wide.setPrefWidth(50_000);
                    wide.setMaxWidth(50_000);
                    table.getColumns().add(wide);
                    Scene scene = new Scene(table, 400, 300);
                    Theme.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @ParameterizedTest
    @EnumSource
    void thumbIsLongEnoughToCatchAndTheBarStaysNarrow(Orientation orientation) {
        ScrollBar bar = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> bar(orientation));
        Region thumb = (Region) bar.lookup(".thumb");
        boolean upright = orientation == Orientation.VERTICAL;
        assertThat(upright ? thumb.getHeight() : thumb.getWidth()).isGreaterThanOrEqualTo(TARGET);
        assertThat(upright ? bar.getWidth() : bar.getHeight()).isLessThan(TARGET / 2.0);
    }

    private ScrollBar bar(Orientation orientation) {
        return table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.isVisible() && bar.getOrientation() == orientation)
                .findFirst()
                .orElseThrow();
    }
}
