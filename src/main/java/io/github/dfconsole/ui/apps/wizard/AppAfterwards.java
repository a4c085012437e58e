package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What the page of a new app has besides its timeline. */
final class AppAfterwards {

    private static final int LONGEST_NAME = 60;

    private final AppWorkbench workbench;
    private final Texts texts;
    private final InstantSource clock;

    AppAfterwards(AppWorkbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.texts = context.texts();
        this.clock = context.clock();
    }

    List<Node> nodes(WatchedResource created) {
        List<Node> nodes = new ArrayList<>();
        workbench.waiting().ifPresent(draft -> nodes.add(goBack(created, draft)));
        nodes.add(wait(created));
        return nodes;
    }

    /** Leads back to the form that waits for this app. */
    private Node goBack(WatchedResource created, AppDraft waiting) {
        String what =
                Printable.escape(
                        waiting.name().isEmpty() ? waiting.appTypeId() : waiting.name(),
                        LONGEST_NAME);
        Button back = new Button();
        back.setId("apps-go-back");
        back.textProperty().bind(texts.bind("apps.create.go-back", what));
        back.getStyleClass().add("accent");
        back.setOnAction(event -> workbench.goBack(created.id()));
        return back;
    }

    /** Says what was asked for if it may be waiting for room; looked at with each read. */
    private Node wait(WatchedResource created) {
        Label label = new Label();
        label.setId("apps-queue-wait");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("notice", "notice-attention");
        label.managedProperty().bind(label.visibleProperty());
        Runnable show =
                () -> {
                    String words =
                            QueueWait.of(created, clock.instant()).map(this::words).orElse("");
                    label.setText(words);
                    label.setVisible(!words.isEmpty());
                };
        RedrawOnChange.follow(
                label,
                show,
                created.state(),
                created.nextLookAt(),
                created.marks(),
                texts.locale());
        show.run();
        return label;
    }

    private String words(QueueWait wait) {
        return texts.get(
                "apps.create.queue-wait",
                Printable.escape(wait.queue(), LONGEST_NAME),
                wait.asked().memoryMb(),
                wait.asked().cpuCount(),
                wait.asked().containers(),
                wait.asked().largestMb());
    }
}
