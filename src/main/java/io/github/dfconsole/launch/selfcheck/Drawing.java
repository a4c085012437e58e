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
 * Something of each library the window is made of. To load this class needs all of them: only a
 * check may name it.
 */
final class Drawing {

    private Drawing() {}

    /** Draws it. It belongs to the UI thread. */
    static Picture draw() {
        MasterDetailPane pane = new MasterDetailPane();
        pane.setMasterNode(new Button("OK", new FontIcon(Feather.CHECK_CIRCLE)));
        pane.setDetailNode(new Label("OK"));
        Scene scene = new Scene(pane, 200, 100);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Theme.dress(scene);
        return Picture.of(scene.snapshot(null));
    }
}
