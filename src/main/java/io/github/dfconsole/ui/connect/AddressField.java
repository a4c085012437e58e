package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.InvalidEndpointException;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.FieldProblem;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The field for the address of the service. */
final class AddressField extends VBox {

    private final Texts texts;

    AddressField(ConnectViewModel model, Texts texts) {
        this.texts = texts;
        TextField address = new TextField();
        address.setId("connect-address");
        address.textProperty().bindBidirectional(model.address());
        Label label = new Label();
        label.textProperty().bind(texts.bind("connect.address"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(address);
        getStyleClass().add("field");
        getChildren().addAll(label, address, problem(model, address));
    }

    private Label problem(ConnectViewModel model, TextField address) {
        Label problem = new FieldProblem("connect-address-problem", address);
        problem.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> text(model.addressProblem().get()),
                                model.addressProblem(),
                                texts.locale()));
        model.addressProblem()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                address.requestFocus();
                            }
                        });
        return problem;
    }

    private String text(InvalidEndpointException.@Nullable Reason reason) {
        if (reason == null) {
            return "";
        }
        return switch (reason) {
            case EMPTY -> texts.get("connect.address.empty");
            case NOT_AN_ADDRESS -> texts.get("connect.address.not-an-address");
            case NOT_SECURE -> texts.get("connect.address.not-secure");
            case USER_INFO -> texts.get("connect.address.user-info");
            case PATH -> texts.get("connect.address.path");
        };
    }
}
