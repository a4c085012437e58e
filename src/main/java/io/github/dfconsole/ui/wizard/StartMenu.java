package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.service.drafts.NamedDraft;
import io.github.dfconsole.service.drafts.Preset;
import io.github.dfconsole.service.drafts.SavedDraft;
import io.github.dfconsole.text.NaturalOrder;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.BriefMessage;
import io.github.dfconsole.ui.control.RedrawOnChange;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/**
 * The menu of drafts and presets.
 *
 * @param <D> the type of the draft
 */
public final class StartMenu<D extends NamedDraft<D>> extends MenuButton {

    private static final int LONGEST_NAME = 60;

    private final StartMenuViewModel<D> model;
    private final Texts texts;
    private final Times times;
    private final DraftChoice<D> choice;

    /** Creates the menu. */
    public StartMenu(StartMenuViewModel<D> model, Texts texts, Times times, DraftChoice<D> choice) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.choice = choice;
        setId("wizard-start");
        textProperty().bind(texts.bind("wizard.start"));
        setMinWidth(USE_PREF_SIZE);
        RedrawOnChange.follow(this, this::render, model.drafts(), model.presets(), texts.locale());
        render();
    }

    private void render() {
        List<MenuItem> items = new ArrayList<>();
        model.drafts().forEach(draft -> items.add(menu(draft)));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        NaturalOrder.sorted(model.presets(), Preset::name, texts.locale().get())
                .forEach(preset -> items.add(menu(preset)));
        MenuItem save = item("wizard.preset.save", this::savePreset);
        save.setId("wizard-preset-save");
        items.add(save);
        getItems().setAll(items);
    }

    private Menu menu(SavedDraft<D> draft) {
        return menu(
                texts.get(
                        "wizard.draft", DraftText.name(draft, texts), times.exact(draft.savedAt())),
                Feather.EDIT_3,
                item("wizard.draft.resume", () -> choice.resume().accept(draft)),
                item("wizard.draft.discard", () -> model.discard(draft)));
    }

    private Menu menu(Preset<D> preset) {
        return menu(
                Printable.escape(preset.name(), LONGEST_NAME),
                Feather.BOOKMARK,
                item("wizard.preset.use", () -> choice.start().accept(preset.draft())),
                item("wizard.preset.discard", () -> model.discard(preset)));
    }

    private static Menu menu(String name, Feather icon, MenuItem... items) {
        Menu menu = new Menu(name, new FontIcon(icon));
        menu.setMnemonicParsing(false);
        menu.getItems().addAll(items);
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void savePreset() {
        new PresetDialog(
                        getScene().getWindow(),
                        texts,
                        name ->
                                model.savePreset(
                                        name,
                                        choice.current().get(),
                                        () ->
                                                BriefMessage.show(
                                                        this, texts.get("wizard.preset.saved"))))
                .show();
    }
}
