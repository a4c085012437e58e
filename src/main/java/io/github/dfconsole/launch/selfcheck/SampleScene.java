package io.github.dfconsole.launch.selfcheck;

import atlantafx.base.theme.PrimerLight;

import io.github.dfconsole.ui.theme.Theme;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.controlsfx.control.MasterDetailPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A scene with a control of each library that the window uses. Loading this class needs all of
 * these libraries, so only a check may refer to it.
 */
final class SampleScene {

    private SampleScene() {}

    /** Draws the scene. It must be called on the UI thread. */
    static Snapshot draw() {
        MasterDetailPane pane = new MasterDetailPane();
        pane.setMasterNode(new Button("OK", new FontIcon(Feather.CHECK_CIRCLE)));
        pane.setDetailNode(new Label("OK"));
        Scene scene = new Scene(pane, 200, 100);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Theme.dress(scene);
        return Snapshot.of(scene.snapshot(null));
    }
}
