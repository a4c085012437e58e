package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.failure.FailureText;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a dialog says before a change: the question, the resources, what follows, and what is left
 * out.
 *
 * @param <T> a row of the list
 */
final class RequestText<T> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NAMES = 600;

    /** As many that are left out have a line each; of more, each reason has one. */
    private static final int MOST_LINES = 4;

    private final ActionRequest<T> request;
    private final ActionHost<T> host;
    private final Texts texts;
    private final boolean hasForm;

    /**
     * Prepares the texts.
     *
     * @param hasForm whether there is a form, which names the resources itself
     */
    RequestText(ActionRequest<T> request, ActionHost<T> host, boolean hasForm) {
        this.hasForm = hasForm;
        this.request = request;
        this.host = host;
        this.texts = host.context().texts();
    }

    Node[] nodes() {
        List<Node> nodes = new ArrayList<>();
        ProductionNote.of(host.runner().guard(), host.kindId() + "-confirm-connection", texts)
                .ifPresent(nodes::add);
        if (request.rows().size() > 1 && !hasForm) {
            nodes.add(names());
        }
        if (request.skipped().size() > MOST_LINES) {
            reasons().forEach((reason, names) -> nodes.add(skipped(reason, names)));
        } else {
            request.skipped().forEach(each -> nodes.add(skipped(each)));
        }
        nodes.add(wrapped(texts.get(request.action().texts().consequences())));
        nodes.add(consequences());
        return nodes.toArray(Node[]::new);
    }

    /** What is asked, as the heading of the dialog. */
    String question() {
        List<T> rows = request.rows();
        ChangeAction.Texts words = request.action().texts();
        if (!request.action().target().isRows()) {
            return texts.get(words.question());
        }
        return rows.size() == 1
                ? texts.get(
                        words.question(),
                        name(rows.getFirst()),
                        Printable.escape(host.accountName(), LONGEST_NAME))
                : texts.get(words.questionMany(), rows.size());
    }

    private String name(T row) {
        return Printable.escape(host.nameOf(row), LONGEST_NAME);
    }

    private Label names() {
        Label names = wrapped(String.join(", ", request.rows().stream().map(this::name).toList()));
        names.setId(host.kindId() + "-confirm-names");
        names.getStyleClass().add("monospace");
        return names;
    }

    /** The names of those that are left out, by the reason. */
    private Map<String, List<String>> reasons() {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        request.skipped()
                .forEach(
                        each ->
                                reasons.computeIfAbsent(each.reasonKey(), key -> new ArrayList<>())
                                        .add(name(each.row())));
        return reasons;
    }

    private Label skipped(String reasonKey, List<String> names) {
        Label line =
                wrapped(
                        texts.get(
                                "confirm.skipped-many",
                                names.size(),
                                texts.get(reasonKey),
                                Printable.escape(String.join(", ", names), LONGEST_NAMES)));
        line.getStyleClass().add("muted");
        return line;
    }

    private Label skipped(ActionRequest.Skipped<T> each) {
        Label line =
                wrapped(
                        texts.get(
                                "confirm.skipped", name(each.row()), texts.get(each.reasonKey())));
        line.getStyleClass().add("muted");
        return line;
    }

    /** What reads made just now say; it takes no room once that is nothing. */
    private Node consequences() {
        VBox lines = new VBox();
        lines.setId(host.kindId() + "-confirm-consequences");
        lines.getStyleClass().add("confirm-lines");
        Runnable show = () -> lines.getChildren().setAll(lines());
        request.reading().addListener((property, before, now) -> show.run());
        request.consequences().addListener((property, before, now) -> show.run());
        request.readFailure().addListener((property, before, now) -> show.run());
        show.run();
        lines.managedProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
        return lines;
    }

    private List<? extends Node> lines() {
        Throwable failure = request.readFailure().get();
        if (request.reading().get()) {
            return List.of(muted(texts.get("confirm.reading")));
        }
        if (failure != null) {
            return List.of(muted(texts.get("confirm.not-read", why(failure))));
        }
        return request.consequences().get().lines().stream().map(this::line).toList();
    }

    /** Where nothing can be confirmed without it, what to do about it is said as well. */
    private String why(Throwable failure) {
        FailureText words = FailureText.of(failure, texts, host.context().times());
        return request.waitsForConsequences() ? words.inOne() : words.reason();
    }

    private Node line(Consequences.Line line) {
        Runnable lead = line.lead();
        if (lead == null) {
            return wrapped(line.text());
        }
        Hyperlink link = new Hyperlink(line.text());
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(
                event -> {
                    link.getScene().getWindow().hide();
                    lead.run();
                });
        return link;
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("muted");
        return label;
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
