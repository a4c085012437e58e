package io.github.dfconsole.ui.aiworkspaces.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.aiworkspaces.ConfigurationReplacement;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationFormViewModel;
import io.github.dfconsole.ui.aiconfiguration.Purpose;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/** Where the keyboard is in the form of a new configuration. */
class ReplacementKeyboardTest {

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private static ReplacementView view() {
        ReplacementViewModel model =
                new ReplacementViewModel(
                        new ConfigurationFormViewModel(
                                new InlineJobs(),
                                framework -> new Listing<>(List.of(), 0),
                                Purpose.WORKSPACE),
                        ConfigurationReplacement.target("a", "w", "train"),
                        PresentConfiguration.of(TestConfigurations.full()));
        return new ReplacementView(model, Screens.context(new ManualJobs(), new ManualJobs()));
    }

    @Test
    void theFirstFieldHasItAsSoonAsTheConfigurationIsThere() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        String focused =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () -> {
                            Button cancel = new Button("Cancel");
                            VBox sheet = new VBox(cancel);
                            Scene scene = new Scene(sheet, 700, 500);
                            stage.setScene(scene);
                            stage.show();
                            cancel.requestFocus();
                            ReplacementView view = view();
                            sheet.getChildren().addFirst(view);
                            view.focusFirst();
                            Node owner = scene.getFocusOwner();
                            return owner == null ? "" : String.valueOf(owner.getId());
                        });
        assertThat(focused).isEqualTo("configuration-image");
    }
}
