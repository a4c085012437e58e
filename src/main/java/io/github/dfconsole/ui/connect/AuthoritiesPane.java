package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.Authority;
import io.github.dfconsole.connection.AuthorityFile;
import io.github.dfconsole.connection.InvalidAuthorityException;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.form.FieldProblem;
import io.github.dfconsole.ui.form.HelpLine;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.util.List;

/** The certificate authorities that a connection trusts besides those of the system. */
final class AuthoritiesPane extends VBox {

    private static final int LONGEST = 200;

    private final ProfileFormViewModel form;
    private final ScreenContext around;
    private final Texts texts;
    private final VBox list = new VBox();
    private final Button add = new Button();
    private final FieldProblem problem = new FieldProblem("profile-authority-problem", add);

    AuthoritiesPane(ProfileFormViewModel form, ScreenContext around) {
        this.form = form;
        this.around = around;
        this.texts = around.texts();
        getStyleClass().add("field");
        Label label = new Label();
        label.textProperty().bind(texts.bind("profile.authorities"));
        label.getStyleClass().add("field-label");
        add.setId("profile-authority-add");
        add.textProperty().bind(texts.bind("profile.authorities.import"));
        add.setOnAction(event -> choose());
        list.getStyleClass().add("small-field");
        getChildren()
                .addAll(
                        label,
                        list,
                        add,
                        problem,
                        new HelpLine(texts.bind("profile.authorities.help")));
        RedrawOnChange.follow(this, this::render, form.authorities(), texts.locale());
        render();
    }

    private void render() {
        list.getChildren().setAll(form.authorities().stream().map(this::line).toList());
        list.setManaged(!list.getChildren().isEmpty());
    }

    private Node line(String pem) {
        Label name = new Label(Printable.escape(subject(pem), LONGEST));
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        int number = form.authorities().indexOf(pem);
        IconButton remove =
                new IconButton(
                        "profile-authority-remove-" + number,
                        Feather.X,
                        texts.bind("profile.authorities.remove"),
                        () -> form.authorities().remove(pem));
        HBox line = new HBox(name, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What was confirmed has been read before; a file that was edited since may be anything. */
    private String subject(String pem) {
        try {
            return AuthorityFile.parse(pem).getFirst().subject();
        } catch (InvalidAuthorityException e) {
            return texts.get(AuthorityText.key(e.reason()));
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("profile.authorities.import"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            problem.setText("");
            around.jobs()
                    .start(
                            () -> AuthorityFile.read(file.toPath(), around.clock().instant()),
                            this::confirm,
                            this::refuse);
        }
    }

    private void confirm(List<Authority> found) {
        AuthorityDialog.ask(
                getScene().getWindow(),
                found,
                new AuthorityText(texts, around.times()),
                () ->
                        found.stream()
                                .map(Authority::pem)
                                .filter(pem -> !form.authorities().contains(pem))
                                .forEach(form.authorities()::add));
    }

    private void refuse(Throwable failure) {
        problem.setText(
                failure instanceof InvalidAuthorityException invalid
                        ? texts.get(AuthorityText.key(invalid.reason()))
                        : FailureText.of(failure, texts, around.times()).inOne());
    }
}
