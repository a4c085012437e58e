package io.github.dfconsole.ui.notebooks.bucket;

import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.service.notebooks.BucketRule;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.failure.IncompleteListText;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * The buckets there are, to be chosen instead of typed. They are looked up when the menu is opened,
 * and again after a failure; where that is not possible the menu says why, and the name is typed.
 */
final class BucketMenu extends MenuButton {

    private final BucketViewModel model;
    private final String id;
    private final LookupViewModel<Bucket> buckets;
    private final Texts texts;
    private final Times times;

    /**
     * Creates the menu.
     *
     * @param id the id of the field that it fills
     */
    BucketMenu(BucketViewModel model, String id, Texts texts, Times times) {
        this.model = model;
        this.id = id;
        this.buckets = model.listed();
        this.texts = texts;
        this.times = times;
        setId(id + "s");
        textProperty().bind(texts.bind("wizard.bucket.choose"));
        setMinWidth(Region.USE_PREF_SIZE);
        disableProperty().bind(model.name().locked());
        setOnShowing(event -> open());
        RedrawOnChange.follow(
                this,
                this::render,
                buckets.state(),
                buckets.failure(),
                buckets.incomplete(),
                buckets.choices(),
                texts.locale());
        render();
    }

    /** What was typed since may leave other buckets to choose from. */
    private void open() {
        model.loadList();
        render();
    }

    private void render() {
        List<MenuItem> items = new ArrayList<>();
        LookupState state = buckets.state().get();
        Throwable failure = buckets.failure().get();
        if (state == LookupState.FAILED && failure != null) {
            items.add(note(FailureText.of(failure, texts, times).reason()));
            items.add(note(texts.get("wizard.bucket.type-it")));
        } else if (state == LookupState.EMPTY) {
            items.add(note(texts.get("wizard.bucket.none")));
        } else if (state != LookupState.LOADED) {
            items.add(note(texts.get("lookup.loading")));
        } else {
            addBuckets(items);
        }
        getItems().setAll(items);
        ContextMenu list = getItems().getFirst().getParentPopup();
        if (list != null && getScene() != null) {
            // It is a window of its own, which does not take over the font while it is open.
            list.setStyle(getScene().getRoot().getStyle());
        }
    }

    private void addBuckets(List<MenuItem> items) {
        OfferedBuckets offered = OfferedBuckets.of(buckets.choices(), model.name().entered());
        if (!offered.isAll()) {
            items.add(note(BucketText.of(offered, texts)));
        }
        offered.shown().forEach(bucket -> items.add(item(bucket)));
        var incomplete = buckets.incomplete().get();
        if (incomplete != null) {
            items.add(note(IncompleteListText.of(incomplete, texts)));
        }
    }

    private MenuItem item(Bucket bucket) {
        MenuItem item = new MenuItem(BucketText.of(bucket, texts));
        item.setId(id + "-" + bucket.name());
        item.setMnemonicParsing(false);
        item.getStyleClass().add("bucket-item");
        item.setDisable(BucketRule.against(bucket).isPresent());
        item.setOnAction(event -> model.choose(bucket));
        return item;
    }

    private static MenuItem note(String words) {
        MenuItem note = new MenuItem(words);
        note.setMnemonicParsing(false);
        note.getStyleClass().add("menu-note");
        note.setDisable(true);
        return note;
    }
}
