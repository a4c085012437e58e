package io.github.dfconsole.ui.connect;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.ConnectionDiagnosis;
import io.github.dfconsole.service.ConnectionDiagnosis.Culprit;
import io.github.dfconsole.service.OfferedGroups;
import io.github.dfconsole.service.OfferedGroups.Group;
import io.github.dfconsole.service.OfferedGroups.State;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.failure.ClockText;
import io.github.dfconsole.ui.failure.FailureDetails;
import io.github.dfconsole.ui.failure.FailureText;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The result of a connection test: which part is wrong, why, and what to do next. */
final class VerdictPane extends HBox {

    private static final List<String> OUTCOMES = List.of("verdict-good", "verdict-bad");

    private final ConnectViewModel model;
    private final Texts texts;
    private final Times times;
    private final FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
    private final Label title = new Label();
    private final Label explanation = new Label();
    private final Label next = new Label();
    private final FailureDetails details;
    private final Hyperlink link;

    VerdictPane(ConnectViewModel model, Texts texts, Times times) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.details = new FailureDetails("connect-verdict-details", texts);
        this.link = details.link(texts);
        setId("connect-verdict");
        title.setId("connect-verdict-title");
        explanation.setId("connect-verdict-explanation");
        next.setId("connect-verdict-next");
        title.getStyleClass().addAll("verdict-title", "focus-target");
        for (Label label : new Label[] {title, explanation, next}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("verdict");
        VBox lines = new VBox(title, explanation, next, link, details);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(icon, lines);
        follow();
        render();
    }

    /** Moves the keyboard to the result. */
    void focusTitle() {
        title.requestFocus();
    }

    private void follow() {
        model.verdict().addListener((property, before, now) -> render());
        model.failure().addListener((property, before, now) -> render());
        texts.locale().addListener((property, before, now) -> render());
    }

    private void render() {
        ConnectionDiagnosis.Verdict verdict = model.verdict().get();
        Throwable broken = model.failure().get();
        setVisible(verdict != null || broken != null);
        setManaged(isVisible());
        if (broken != null) {
            FailureText text = ProfileFailure.of(broken, texts, times);
            showBad(texts.get("connect.verdict.console"), text);
        } else if (verdict != null && verdict.failure() != null) {
            showFailure(verdict.culprit(), verdict.failure());
        } else if (verdict != null) {
            showGood(verdict);
        }
    }

    private void showGood(ConnectionDiagnosis.Verdict verdict) {
        colour("verdict-good");
        icon.setIconCode(Feather.CHECK_CIRCLE);
        title.setText(texts.get("connect.verdict.works", verdict.accounts()));
        String groups = groups(model.groups());
        String readOnly = texts.get("connect.verdict.read-only");
        setText(explanation, groups.isEmpty() ? readOnly : groups + "\n" + readOnly);
        showLink(false);
        setText(
                next,
                verdict.clockAhead().isZero()
                        ? ""
                        : texts.get("status.clock", ClockText.of(verdict.clockAhead(), texts)));
    }

    /** Which groups of operations answer, and which do not and why; a line for each. */
    private String groups(OfferedGroups groups) {
        List<String> lines = new ArrayList<>();
        for (State state : State.values()) {
            List<Group> found = groups.in(state);
            if (!found.isEmpty()) {
                String names = found.stream().map(this::name).collect(Collectors.joining(", "));
                lines.add(line(state, names));
            }
        }
        return String.join("\n", lines);
    }

    private String name(Group group) {
        return switch (group) {
            case APPS -> texts.get("apps.title");
            case NOTEBOOKS -> texts.get("notebooks.title");
            case AI_WORKSPACES -> texts.get("aiworkspaces.title");
        };
    }

    private String line(State state, String names) {
        return switch (state) {
            case ANSWERS -> texts.get("connect.verdict.groups", names);
            case NOT_PERMITTED -> texts.get("connect.verdict.groups.not-permitted", names);
            case NOT_OFFERED -> texts.get("connect.verdict.groups.not-offered", names);
            case FAILED -> texts.get("connect.verdict.groups.failed", names);
        };
    }

    private void showFailure(Culprit culprit, @Nullable ApiFailure failure) {
        if (failure != null) {
            showBad(culprit(culprit), FailureText.of(failure, texts, times));
        }
    }

    private void showBad(String heading, FailureText text) {
        colour("verdict-bad");
        icon.setIconCode(Feather.ALERT_CIRCLE);
        title.setText(heading);
        setText(explanation, text.reason());
        details.show(text);
        showLink(true);
        setText(next, text.next());
    }

    private void showLink(boolean shown) {
        details.setOpen(false);
        link.setVisible(shown);
        link.setManaged(shown);
    }

    private String culprit(Culprit culprit) {
        return switch (culprit) {
            case NONE -> "";
            case ADDRESS -> texts.get("connect.verdict.address");
            case KEY -> texts.get("connect.verdict.key");
            case CLOCK -> texts.get("connect.verdict.clock");
            case PERMISSION -> texts.get("connect.verdict.permission");
            case SERVICE -> texts.get("connect.verdict.service");
        };
    }

    private void colour(String outcome) {
        getStyleClass().removeAll(OUTCOMES);
        getStyleClass().add(outcome);
    }

    private static void setText(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
