package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.apps.lifetime.RenewFormViewModel.Choice;
import io.github.dfconsole.ui.apps.lifetime.RenewFormViewModel.Line;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.resource.action.ActionForm;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The new lifetime of one app or many, with the end of each as it is and as it will be. */
final class RenewForm implements ActionForm {

    private static final int LONGEST_NAME = 40;
    private static final double ROW = 48;
    private static final int MOST_ROWS = 5;

    private final RenewFormViewModel model;
    private final Texts texts;
    private final AppEndText ends;
    private final VBox content = new VBox();
    private final ToggleGroup choices = new ToggleGroup();
    private final TextField until = new TextField();
    private final StringProperty problem = new SimpleStringProperty(this, "problem", "");
    private final Label warning = wrapped("apps-renew-warning");
    private final ListView<Line> lines = new ListView<>();

    RenewForm(RenewFormViewModel model, Texts texts, AppEndText ends) {
        this.model = model;
        this.texts = texts;
        this.ends = ends;
        content.getStyleClass().add("confirm-content");
        content.getChildren().addAll(choices(), untilBox(), list(), warning);
        model.end().addListener((property, before, now) -> showEnds());
        model.isRisky().addListener((property, before, now) -> showEnds());
        model.wrong().addListener((property, before, now) -> problem.set(said(now)));
        showEnds();
    }

    private FlowPane choices() {
        FlowPane row = new FlowPane();
        row.setId("apps-renew-choices");
        row.getStyleClass().add("button-flow");
        for (Choice each : Choice.values()) {
            RadioButton button = new RadioButton(texts.get(key(each)));
            button.setId("apps-renew-" + each.name().toLowerCase(Locale.ROOT));
            button.setUserData(each);
            button.setToggleGroup(choices);
            button.addEventFilter(KeyEvent.KEY_PRESSED, this::confirmWithEnter);
            button.setSelected(each == model.choice().get());
            row.getChildren().add(button);
        }
        choices.selectedToggleProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now != null && now.getUserData() instanceof Choice chosen) {
                                model.choice().set(chosen);
                            }
                        });
        return row;
    }

    /** A radio button keeps Enter for itself; here it confirms or cancels, as everywhere else. */
    private void confirmWithEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            content.getScene().getRoot().lookupAll(".button").stream()
                    .filter(node -> node instanceof Button each && each.isDefaultButton())
                    .map(Button.class::cast)
                    .findFirst()
                    .ifPresent(Button::fire);
        }
    }

    private static String key(Choice choice) {
        return switch (choice) {
            case HOUR -> "apps.renew.hour";
            case DAY -> "apps.renew.day";
            case THREE_DAYS -> "apps.renew.three-days";
            case SEVEN_DAYS -> "apps.renew.seven-days";
            case UNTIL -> "apps.renew.until";
        };
    }

    private FieldBox untilBox() {
        until.setId("apps-renew-until-date");
        until.textProperty().bindBidirectional(model.until());
        FieldBox box =
                new FieldBox(until, until, texts.bind("apps.renew.until.label"))
                        .withHelp(texts.bind("apps.renew.until.help"))
                        .withProblem(problem);
        // The sheet does not change its size with the choice.
        box.disableProperty().bind(Bindings.notEqual(Choice.UNTIL, model.choice()));
        return box;
    }

    private String said(RenewFormViewModel.@Nullable Wrong wrong) {
        return switch (wrong) {
            case null -> "";
            case NOT_A_DATE -> texts.get("apps.renew.until.not-a-date");
            case TOO_SOON -> texts.get("apps.renew.until.too-soon");
            case TOO_LATE -> texts.get("apps.renew.until.too-late");
        };
    }

    private ListView<Line> list() {
        lines.setId("apps-renew-list");
        lines.getStyleClass().add("renew-list");
        lines.setAccessibleText(texts.get("apps.renew.list"));
        lines.getItems().setAll(model.lines());
        lines.setFixedCellSize(ROW);
        double height = Math.min(MOST_ROWS, model.lines().size()) * ROW + 2;
        lines.setPrefHeight(height);
        lines.setMinHeight(height);
        lines.setCellFactory(view -> new LineCell());
        return lines;
    }

    private final class LineCell extends ListCell<Line> {

        LineCell() {
            // What is too long ends in an ellipsis, and nothing scrolls sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || empty ? "" : words(line));
        }
    }

    private String words(Line line) {
        Instant end = model.end().get();
        String after = end == null ? texts.get("apps.renew.no-date") : ends.date(end);
        return texts.get(
                "apps.renew.line",
                Printable.escape(line.app().name(), LONGEST_NAME),
                line.before().at() == null
                        ? ends.left(line.before(), model.now())
                        : ends.dateOrNotCertain(line.before()),
                after);
    }

    private void showEnds() {
        lines.refresh();
        boolean isPermanent = model.lines().stream().anyMatch(Line::isPermanent);
        int sooner = model.sooner();
        String text = sooner > 0 ? texts.get("apps.renew.sooner", sooner) : "";
        warning.setText(isPermanent ? texts.get("apps.renew.permanent") : text);
        warning.setVisible(!warning.getText().isEmpty());
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("attention");
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ObservableBooleanValue isRisky() {
        return model.isRisky();
    }

    @Override
    public void focusFirst() {
        if (choices.getSelectedToggle() instanceof RadioButton chosen) {
            chosen.requestFocus();
        }
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        List<Change> changes = model.submit();
        if (changes.isEmpty()) {
            until.requestFocus();
        } else {
            then.accept(changes);
        }
    }

    @Override
    public void refused(Throwable cause) {
        focusFirst();
    }

    @Override
    public void close() {
        // Nothing goes on.
    }
}
