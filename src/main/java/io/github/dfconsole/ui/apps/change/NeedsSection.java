package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.background.Job;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.apps.AppDetails;
import io.github.dfconsole.service.apps.AppNeeds;
import io.github.dfconsole.service.apps.KnownNeeds;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.resource.detail.DetailSection;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which apps an app needs, and which need it, as a part of its detail: with how certain that is,
 * and a link to each. What is needed for it is read in the background, a few apps at a time, and
 * kept until an app changes its state. It belongs to the UI thread.
 */
public final class NeedsSection {

    private static final int LONGEST_NAME = 100;

    private final ScreenModel<App, ?> model;
    private final KnownNeeds store;
    private final Texts texts;
    private AppDetails details = AppDetails.NONE;
    private @Nullable Read last;
    private Job job = Job.NONE;

    /** What was concluded, and what it was concluded from. */
    private record Read(AppNeeds needs, AppDetails details, boolean isRecordLost) {}

    /**
     * Prepares the section of a screen.
     *
     * @param store what was noted when apps were created
     */
    public NeedsSection(ScreenModel<App, ?> model, KnownNeeds store) {
        this.model = model;
        this.store = store;
        this.texts = model.context().texts();
    }

    /** The section of an app. It fills itself; what was concluded before is shown until then. */
    public Node node(App row) {
        VBox place = new VBox();
        Read before = last;
        place.getChildren().setAll(before == null ? loading() : section(row, before));
        read(row, place);
        return place;
    }

    private DetailSection titled() {
        return new DetailSection("apps-needs", texts.get("apps.needs"));
    }

    private Node loading() {
        return titled().addNote(texts.get("apps.needs.reading"));
    }

    private void read(App row, VBox place) {
        Session session = model.session();
        if (session == null) {
            return;
        }
        List<App> apps = List.copyOf(model.table().all());
        AppDetails known = details;
        job.cancel();
        job =
                model.context()
                        .jobs()
                        .start(
                                () -> read(session, apps, known),
                                read -> {
                                    details = read.details();
                                    last = read;
                                    place.getChildren().setAll(section(row, read));
                                },
                                failure ->
                                        place.getChildren()
                                                .setAll(
                                                        titled().addNote(
                                                                        texts.get(
                                                                                "apps.needs.failed"))));
    }

    private Read read(Session session, List<App> apps, AppDetails known)
            throws InterruptedException {
        AppDetails renewed = known.renewed(session, apps);
        KnownNeeds.All kept = KeptNeeds.of(store);
        return new Read(
                new AppNeeds(apps, renewed, kept.byApp()), renewed, !kept.unreadable().isEmpty());
    }

    private Node section(App row, Read read) {
        DetailSection section = titled();
        add(section, "apps.needs.needs", "apps-needs-", read.needs().needs(row));
        add(section, "apps.needs.needed-by", "apps-needed-by-", read.needs().neededBy(row));
        int untold = read.needs().untold().size();
        if (untold > 0) {
            section.addNote(texts.get("apps.affected.untold", untold));
        }
        if (read.isRecordLost()) {
            section.addNote(texts.get("apps.needs.record-lost"));
        }
        return section;
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
