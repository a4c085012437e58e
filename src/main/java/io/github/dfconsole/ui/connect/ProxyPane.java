package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.profile.ProfileNetwork.Proxy;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.ChoiceBoxes;
import io.github.dfconsole.ui.form.FieldBox;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** Which proxy the calls of a connection go through. */
final class ProxyPane extends VBox {

    private static final double PORT_WIDTH = 90;

    private final ProfileFormViewModel form;
    private final Texts texts;

    ProxyPane(ProfileFormViewModel form, Texts texts) {
        this.form = form;
        this.texts = texts;
        getStyleClass().add("profile-form");
        Node typed = new VBox(address(), login());
        typed.getStyleClass().add("profile-form");
        typed.visibleProperty().bind(form.proxy().isEqualTo(Proxy.MANUAL));
        typed.managedProperty().bind(typed.visibleProperty());
        getChildren().addAll(choice(), typed);
    }

    private Node choice() {
        ComboBox<Proxy> choice =
                ChoiceBoxes.box(
                        "profile-proxy",
                        List.of(Proxy.values()),
                        form.proxy(),
                        proxy -> texts.get(key(proxy)),
                        texts);
        choice.setMaxWidth(Double.MAX_VALUE);
        return new FieldBox(choice, choice, texts.bind("profile.proxy"));
    }

    private static String key(Proxy proxy) {
        return switch (proxy) {
            case SYSTEM -> "profile.proxy.system";
            case ENVIRONMENT -> "profile.proxy.environment";
            case MANUAL -> "profile.proxy.manual";
            case NONE -> "profile.proxy.none";
        };
    }

    private Node address() {
        TextField host = field("profile-proxy-host", form.proxyHost());
        HBox.setHgrow(host, Priority.ALWAYS);
        TextField port = field("profile-proxy-port", form.proxyPort());
        port.setPrefWidth(PORT_WIDTH);
        port.setMinWidth(PORT_WIDTH);
        port.accessibleTextProperty().bind(texts.bind("profile.proxy.port"));
        port.promptTextProperty().bind(texts.bind("profile.proxy.port"));
        HBox both = new HBox(host, port);
        both.getStyleClass().add("button-row");
        return new FieldBox(host, both, texts.bind("profile.proxy.address"))
                .withProblem(
                        Bindings.createStringBinding(
                                () ->
                                        form.proxyProblem().get()
                                                ? texts.get("profile.proxy.problem")
                                                : "",
                                form.proxyProblem(),
                                texts.locale()));
    }

    private Node login() {
        TextField user = field("profile-proxy-user", form.proxyUser());
        PasswordField password = new PasswordField();
        password.setId("profile-proxy-password");
        password.textProperty().bindBidirectional(form.proxyPassword());
        HBox.setHgrow(user, Priority.ALWAYS);
        HBox.setHgrow(password, Priority.ALWAYS);
        password.accessibleTextProperty().bind(texts.bind("profile.proxy.password"));
        password.promptTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        form.savedLogin().get()
                                                ? texts.get("profile.proxy.password.saved")
                                                : texts.get("profile.proxy.password"),
                                form.savedLogin(),
                                texts.locale()));
        HBox both = new HBox(user, password);
        both.getStyleClass().add("button-row");
        return new FieldBox(user, both, texts.bind("profile.proxy.user"))
                .withHelp(texts.bind("profile.proxy.login-help"))
                .withProblem(
                        Bindings.createStringBinding(
                                () ->
                                        form.userProblem().get()
                                                ? texts.get("profile.proxy.user.problem")
                                                : "",
                                form.userProblem(),
                                texts.locale()));
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
