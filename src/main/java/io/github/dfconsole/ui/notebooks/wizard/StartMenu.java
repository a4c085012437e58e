package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookPreset;
import io.github.dfconsole.service.notebooks.SavedDraft;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.RedrawOnChange;
import io.github.dfconsole.ui.theme.Theme;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The menu of drafts and presets. */
public final class StartMenu extends MenuButton {

    private static final int LONGEST_NAME = 60;

    private final StartMenuViewModel model;
    private final Texts texts;
    private final Times times;
    private final Actions actions;

    /**
     * What is done with what is chosen.
     *
     * @param resume goes on with a draft
     * @param start starts from a preset
     * @param current what is entered now, for a new preset
     */
    public record Actions(
            Consumer<SavedDraft> resume,
            Consumer<NotebookDraft> start,
            Supplier<NotebookDraft> current) {}

    /** Creates the menu. */
    public StartMenu(StartMenuViewModel model, Texts texts, Times times, Actions actions) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        this.actions = actions;
        setId("wizard-start");
        textProperty().bind(texts.bind("wizard.start"));
        setMinWidth(USE_PREF_SIZE);
        RedrawOnChange.follow(this, this::render, model.drafts(), model.presets(), texts.locale());
        render();
    }

    private void render() {
        List<MenuItem> items = new ArrayList<>();
        for (SavedDraft draft : model.drafts()) {
            Menu menu = new Menu(draftName(draft), new FontIcon(Feather.EDIT_3));
            menu.setMnemonicParsing(false);
            menu.getItems()
                    .addAll(
                            item("wizard.draft.resume", () -> actions.resume().accept(draft)),
                            item("wizard.draft.discard", () -> model.discard(draft)));
            items.add(menu);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (NotebookPreset preset : model.presets()) {
            Menu menu =
                    new Menu(
                            Printable.escape(preset.name(), LONGEST_NAME),
                            new FontIcon(Feather.BOOKMARK));
            menu.setMnemonicParsing(false);
            menu.getItems()
                    .addAll(
                            item("wizard.preset.use", () -> actions.start().accept(preset.draft())),
                            item("wizard.preset.discard", () -> model.discard(preset)));
            items.add(menu);
        }
        MenuItem save = item("wizard.preset.save", this::savePreset);
        save.setId("wizard-preset-save");
        items.add(save);
        getItems().setAll(items);
    }

    private String draftName(SavedDraft draft) {
        return texts.get(
                "wizard.draft", DraftText.name(draft, texts), times.exact(draft.savedAt()));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void savePreset() {
        TextInputDialog dialog = new TextInputDialog();
        Theme.dress(dialog, getScene().getWindow());
        dialog.setTitle(texts.get("wizard.preset.title"));
        dialog.setHeaderText(texts.get("wizard.preset.text"));
        dialog.setContentText(texts.get("wizard.preset.name"));
        dialog.setGraphic(null);
        dialog.getEditor().setId("wizard-preset-name");
        dialog.resultProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now != null && !now.isBlank()) {
                                model.savePreset(now.strip(), actions.current().get());
                            }
                        });
        dialog.show();
    }
}
