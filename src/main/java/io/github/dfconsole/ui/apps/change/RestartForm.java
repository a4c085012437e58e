package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The containers of an app, to choose those that are restarted. */
final class RestartForm extends DetailForm {

    private static final int LONGEST_NAME = 100;

    private final App row;
    private final String wanted;
    private final Texts texts;
    private final Label rolling = new Label();
    private final List<CheckBox> boxes = new ArrayList<>();
    private @Nullable RestartFormViewModel model;

    private RestartForm(ScreenContext context, App row, String wanted, AppReader reader) {
        super(context, row, reader, "apps-restart-message");
        this.row = row;
        this.wanted = wanted;
        this.texts = context.texts();
        rolling.setId("apps-restart-rolling");
        rolling.setText(texts.get("apps.restart.rolling"));
        rolling.setWrapText(true);
        rolling.setMinHeight(Region.USE_PREF_SIZE);
        rolling.setVisible(false);
        rolling.managedProperty().bind(rolling.visibleProperty());
    }

    /**
     * Reads the app, and shows its containers.
     *
     * @param wanted the name of the container that is chosen to begin with; empty for none
     */
    static RestartForm of(ScreenContext context, App row, String wanted, AppReader reader) {
        RestartForm form = new RestartForm(context, row, wanted, reader);
        form.load();
        return form;
    }

    @Override
    void show(AppDetail detail) {
        RestartFormViewModel known = model;
        if (known == null) {
            known = new RestartFormViewModel(row, detail, wanted, this::chosen);
            model = known;
        } else {
            known.renew(detail);
        }
        boxes.clear();
        known.lines().forEach(each -> boxes.add(box(each)));
        List<Node> nodes = new ArrayList<>(boxes);
        nodes.add(rolling);
        fill(nodes);
        if (boxes.isEmpty()) {
            say(texts.get("apps.components.none"));
        }
        rolling.setVisible(known.count() > 1);
    }

    private CheckBox box(RestartFormViewModel.Line line) {
        String name = Printable.escape(line.container().name(), LONGEST_NAME);
        String state = Printable.escape(line.container().state(), LONGEST_NAME);
        CheckBox box = new CheckBox(texts.get("apps.restart.container", name, state));
        box.setId("apps-restart-" + line.container().name());
        box.selectedProperty().bindBidirectional(line.chosen());
        return box;
    }

    private void chosen() {
        RestartFormViewModel known = model;
        say("");
        rolling.setVisible(known != null && known.count() > 1);
    }

    @Override
    @Nullable Node first() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .findFirst()
                .orElse(boxes.isEmpty() ? null : boxes.getFirst());
    }

    @Override
    public void submit(Consumer<List<Change>> then) {
        RestartFormViewModel known = model;
        if (known == null || boxes.isEmpty()) {
            return;
        }
        List<Change> changes = known.changes();
        if (changes.isEmpty()) {
            say(texts.get("apps.restart.none-chosen"));
        } else {
            then.accept(changes);
        }
    }
}
