package io.github.dfconsole.ui.connect;

import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import java.util.function.Supplier;

/** The parts of the form that few connections need: they are folded away. */
final class ProfileParts {

    private ProfileParts() {}

    static Node of(ProfilesViewModel model, ScreenContext around) {
        Texts texts = around.texts();
        TitledPane marks =
                part("profile-marks", "profile.marks", () -> new ProfilePane(model, texts), texts);
        TitledPane network =
                part("profile-network", "profile.network", () -> network(model, around), texts);
        unfoldOn(marks, model.nameProblem());
        unfoldOn(network, model.form().proxyProblem());
        unfoldOn(network, model.form().userProblem());
        VBox parts = new VBox(marks, network);
        parts.getStyleClass().add("profile-parts");
        return parts;
    }

    /** What is wrong must be seen. */
    private static void unfoldOn(TitledPane part, ObservableBooleanValue problem) {
        problem.addListener(
                (property, before, now) -> {
                    if (now) {
                        part.setExpanded(true);
                    }
                });
    }

    private static Node network(ProfilesViewModel model, ScreenContext around) {
        VBox network =
                new VBox(
                        new ProxyPane(model.form(), around.texts()),
                        new AuthoritiesPane(model.form(), around));
        network.getStyleClass().add("profile-form");
        return network;
    }

    /** What is folded away is made when it is first unfolded: most starts never show it. */
    private static TitledPane part(
            String id, String titleKey, Supplier<Node> content, Texts texts) {
        TitledPane part = new TitledPane();
        part.setId(id);
        part.textProperty().bind(texts.bind(titleKey));
        part.setExpanded(false);
        part.expandedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now && part.getContent() == null) {
                                part.setContent(content.get());
                            }
                        });
        part.setAnimated(false);
        return part;
    }
}
