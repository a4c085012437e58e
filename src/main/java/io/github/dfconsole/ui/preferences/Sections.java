package io.github.dfconsole.ui.preferences;

import io.github.dfconsole.settings.Density;
import io.github.dfconsole.settings.Preferences;
import io.github.dfconsole.settings.RefreshInterval;
import io.github.dfconsole.settings.StartPage;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.about.PlacesPane;
import io.github.dfconsole.ui.control.LanguageSwitch;
import io.github.dfconsole.ui.form.CheckField;
import io.github.dfconsole.ui.form.ChoiceBoxes;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.HelpLine;
import io.github.dfconsole.ui.form.RadioField;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;

import java.util.List;

/** The sections of the page of preferences. */
final class Sections {

    private final PreferencesViewModel model;
    private final Preferences chosen;
    private final Texts texts;
    private final Times times;

    Sections(PreferencesViewModel model, Texts texts, Times times) {
        this.model = model;
        this.chosen = model.settings().preferences();
        this.texts = texts;
        this.times = times;
    }

    /** All sections, from top to bottom. */
    List<Node> all() {
        return List.of(look(), lists(), times(), start(), notices(), files());
    }

    private Node look() {
        LanguageSwitch language = new LanguageSwitch(model.settings(), texts);
        language.setId("preferences-language");
        language.getStyleClass().remove("small");
        language.setPrefWidth(Section.DROP_DOWN_WIDTH);
        return new Section(
                texts.bind("preferences.look"),
                new FieldBox(language, language, texts.bind("settings.language")),
                theme(),
                density());
    }

    private Node theme() {
        return new RadioField<>(texts.bind("preferences.theme"), model.settings().theme())
                .with(
                        ThemeChoice.LIGHT,
                        "preferences-theme-light",
                        texts.bind("settings.theme.light"))
                .with(ThemeChoice.DARK, "preferences-theme-dark", texts.bind("settings.theme.dark"))
                .with(
                        ThemeChoice.SYSTEM,
                        "preferences-theme-system",
                        texts.bind("settings.theme.system"));
    }

    private Node density() {
        return new RadioField<>(texts.bind("preferences.density"), chosen.density())
                .with(
                        Density.COMFORTABLE,
                        "preferences-density-comfortable",
                        texts.bind("preferences.density.comfortable"))
                .with(
                        Density.COMPACT,
                        "preferences-density-compact",
                        texts.bind("preferences.density.compact"));
    }

    private Node lists() {
        ComboBox<RefreshInterval> box =
                ChoiceBoxes.box(
                        "preferences-refresh",
                        List.of(RefreshInterval.values()),
                        chosen.refreshInterval(),
                        this::interval,
                        texts);
        box.setPrefWidth(Section.DROP_DOWN_WIDTH);
        return new Section(
                texts.bind("preferences.lists"),
                new FieldBox(box, box, texts.bind("preferences.refresh"))
                        .withHelp(texts.bind("preferences.refresh.help")),
                new CheckField(
                        "preferences-remember",
                        texts.bind("preferences.remember"),
                        texts.bind("preferences.remember.help"),
                        chosen.rememberLists()));
    }

    private String interval(RefreshInterval interval) {
        return switch (interval) {
            case SECONDS_10, SECONDS_15, SECONDS_30 ->
                    texts.get("preferences.refresh.seconds", interval.duration().toSeconds());
            case MINUTES_1 -> texts.get("preferences.refresh.minute");
            case MINUTES_5 ->
                    texts.get("preferences.refresh.minutes", interval.duration().toMinutes());
            case NEVER -> texts.get("preferences.refresh.never");
        };
    }

    private Node times() {
        return new Section(
                texts.bind("preferences.times"), new ZoneField(model, texts, times).node());
    }

    private Node start() {
        ComboBox<ScreenChoice> box =
                ChoiceBoxes.box(
                        "preferences-screen",
                        model.screens(),
                        model.firstScreen(),
                        screen -> texts.get(screen.titleKey()),
                        texts);
        box.setPrefWidth(Section.DROP_DOWN_WIDTH);
        return new Section(
                texts.bind("preferences.start"),
                new RadioField<>(texts.bind("preferences.start.page"), chosen.startPage())
                        .with(
                                StartPage.CONNECTIONS,
                                "preferences-start-connections",
                                texts.bind("preferences.start.connections"))
                        .with(
                                StartPage.LAST_CONNECTION,
                                "preferences-start-last",
                                texts.bind("preferences.start.last")),
                new FieldBox(box, box, texts.bind("preferences.screen")),
                new HelpLine(texts.bind("preferences.start.help")));
    }

    private Node notices() {
        return new Section(
                texts.bind("preferences.notices"),
                new CheckField(
                        "preferences-notices",
                        texts.bind("preferences.notices.desktop"),
                        texts.bind("preferences.notices.help"),
                        chosen.desktopNotices()));
    }

    private Node files() {
        return new Section(
                texts.bind("about.files"), new PlacesPane(model.places(), texts, "preferences"));
    }
}
