package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppNeeds;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailSection;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * Which apps an app needs, and which need it, as a part of its detail: with how certain that is,
 * and a link to each. It belongs to the UI thread.
 */
public final class NeedsSection {

    private static final int LONGEST_NAME = 100;

    private final ScreenModel<App, ?> model;
    private final NeedsViewModel needs;
    private final Texts texts;
    private Runnable show = () -> {};

    /**
     * Prepares the section of a screen.
     *
     * @param store what was noted when apps were created
     */
    public NeedsSection(ScreenModel<App, ?> model, KnownNeeds store) {
        this.model = model;
        this.needs = new NeedsViewModel(model, store, () -> show.run());
        this.texts = model.context().texts();
    }

    /** The section of an app. It fills itself; what was concluded before is shown until then. */
    public Node node(App row) {
        VBox place = new VBox();
        show = () -> place.getChildren().setAll(section(row));
        needs.open(row);
        show.run();
        return place;
    }

    private Node section(App row) {
        DetailSection section = new DetailSection("apps-needs", texts.get("apps.needs"));
        NeedsViewModel.Concluded read = needs.concluded();
        if (needs.hasFailed()) {
            return section.addNote(texts.get("apps.needs.failed"));
        }
        if (read == null) {
            return section.addNote(texts.get("apps.needs.reading"));
        }
        add(section, "apps.needs.needs", "apps-needs-", read.needs());
        add(section, "apps.needs.needed-by", "apps-needed-by-", read.neededBy());
        addRest(section, row, read);
        if (read.isRecordLost()) {
            section.addNote(texts.get("apps.needs.record-lost"));
        }
        return section;
    }

    private void addRest(DetailSection section, App row, NeedsViewModel.Concluded read) {
        if (read.untold() > 0) {
            section.addNote(texts.get("apps.affected.untold", read.untold()));
        }
        if (read.unread() > 0) {
            section.addNote(texts.get("apps.needs.unread", read.unread()));
            section.add(readAll(row));
        }
    }

    private Button readAll(App row) {
        Button button =
                new Button(
                        texts.get(
                                needs.isReading() ? "apps.needs.reading" : "apps.needs.read-all"));
        button.setId("apps-needs-read-all");
        button.getStyleClass().add("small");
        button.setDisable(needs.isReading());
        button.setOnAction(
                event -> {
                    needs.readAll(row);
                    show.run();
                });
        return button;
    }

    private void add(
            DetailSection section, String titleKey, String id, List<AppNeeds.Related> related) {
        section.addNote(texts.get(titleKey));
        if (related.isEmpty()) {
            section.add(new Label(texts.get("apps.needs.none")));
        }
        related.forEach(each -> section.add(link(id + each.app().id(), each)));
    }

    private Hyperlink link(String id, AppNeeds.Related related) {
        App app = related.app();
        Hyperlink link =
                new Hyperlink(
                        texts.get(
                                "apps.needs.line",
                                Printable.escape(app.name(), LONGEST_NAME),
                                NeedsText.certainty(related.certainty(), texts)));
        link.setId(id);
        link.getStyleClass().add("plain-link");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(event -> model.showRow(app.accountId(), app.id()));
        return link;
    }
}
