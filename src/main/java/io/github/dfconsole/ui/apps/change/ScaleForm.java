package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The components of an app on one sheet: how many containers each should have, old and new. */
final class ScaleForm extends DetailForm {

    private static final double MB_PER_GB = 1024;

    private final App row;
    private final Texts texts;
    private final BooleanProperty risky = new SimpleBooleanProperty(this, "isRisky");
    private final BooleanProperty losing = new SimpleBooleanProperty(this, "needsName");
    private final Label sums = new Label();
    private final List<CountFields> cards = new ArrayList<>();
    private @Nullable ScaleFormViewModel model;

    private ScaleForm(ScreenContext context, App row, AppReader reader) {
        super(context, row, reader, "apps-scale-message");
        this.row = row;
        this.texts = context.texts();
        sums.setId("apps-scale-sums");
        sums.setWrapText(true);
        sums.setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Reads the app, and shows its components. */
    static ScaleForm of(ScreenContext context, App row, AppReader reader) {
        ScaleForm form = new ScaleForm(context, row, reader);
        form.load();
        return form;
    }

    @Override
    void show(AppDetail detail) {
        ScaleFormViewModel known = model;
        if (known != null) {
            known.renew(detail);
            showNumbers(known);
            return;
        }
        ScaleFormViewModel made = new ScaleFormViewModel(row, detail);
        model = made;
        if (made.isFixed()) {
            say(texts.get("apps.why.fixed"));
        } else if (made.lines().isEmpty()) {
            say(texts.get("apps.components.none"));
        } else {
            showFields(made);
        }
    }

    private void showFields(ScaleFormViewModel made) {
        List<Node> nodes = new ArrayList<>();
        for (ScaleFormViewModel.Line line : made.lines()) {
            CountFields card = new CountFields(line, texts);
            cards.add(card);
            nodes.add(card);
            line.text().addListener((property, before, now) -> edited(made));
        }
        nodes.add(sums);
        fill(nodes);
        risky.bind(made.isLowered());
        losing.bind(made.isLosing());
        showNumbers(made);
    }

    private void edited(ScaleFormViewModel made) {
        say("");
        showNumbers(made);
    }

    private void showNumbers(ScaleFormViewModel made) {
        cards.forEach(CountFields::show);
        Optional<ScaleFormViewModel.Sum> now = made.sumNow();
        Optional<ScaleFormViewModel.Sum> wanted = made.sumWanted();
        if (now.isEmpty()) {
            sums.setText(texts.get("apps.scale.sums.untold"));
        } else {
            sums.setText(sentence(now.get(), wanted.orElse(now.get())));
        }
    }

    private String sentence(ScaleFormViewModel.Sum now, ScaleFormViewModel.Sum wanted) {
        return texts.get(
                "apps.scale.sums",
                now.memoryMb() / MB_PER_GB,
                wanted.memoryMb() / MB_PER_GB,
                now.cores(),
                wanted.cores());
    }

    @Override
    @Nullable Node first() {
        return cards.isEmpty() ? null : cards.getFirst().first();
    }

    @Override
    public ObservableBooleanValue isRisky() {
        return risky;
    }

    @Override
    public ObservableBooleanValue needsName() {
        return losing;
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        ScaleFormViewModel open = model;
        if (open == null || open.lines().isEmpty() || open.isFixed()) {
            return;
        }
        List<Change> changes = open.changes();
        if (!open.isValid()) {
            say(texts.get("apps.scale.invalid", ScaleFormViewModel.MOST));
        } else if (changes.isEmpty()) {
            say(texts.get("apps.scale.nothing"));
        } else {
            then.accept(changes);
        }
    }

    @Override
    public void carriedOut(Change change) {
        ScaleFormViewModel open = model;
        if (open != null) {
            open.carriedOut(change);
            showNumbers(open);
        }
    }
}
