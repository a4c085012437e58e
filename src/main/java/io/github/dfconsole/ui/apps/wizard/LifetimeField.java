package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.creation.AppRules;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldBox;
import io.github.dfconsole.ui.form.FormInputs;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;

/** How long an app is to run: seconds, with the usual times to choose, and what they mean. */
final class LifetimeField {

    private static final List<Duration> USUAL =
            List.of(
                    Duration.ofHours(1),
                    Duration.ofDays(1),
                    Duration.ofDays(3),
                    Duration.ofDays(7));
    private static final int COLUMNS = 8;

    private final Field<String> lifetime;
    private final FormInputs inputs;
    private final Texts texts;
    private final Times times;
    private final InstantSource clock;

    LifetimeField(Field<String> lifetime, FormInputs inputs, ScreenContext context) {
        this.lifetime = lifetime;
        this.inputs = inputs;
        this.texts = context.texts();
        this.times = context.times();
        this.clock = context.clock();
    }

    Node node() {
        FieldBox box = inputs.text(lifetime, "apps-lifetime", texts.bind("apps.create.lifetime"));
        if (inputs.find(lifetime) instanceof TextField input) {
            input.setPrefColumnCount(COLUMNS);
            input.setMaxWidth(Control.USE_PREF_SIZE);
        }
        return box.with(usual())
                .withHelp(inputs.text(this::help, lifetime.value()))
                .withProblem(
                        inputs.problem(
                                lifetime, problem -> AppProblemText.lifetime(problem, texts)));
    }

    private Node usual() {
        FlowPane usual = new FlowPane();
        usual.getStyleClass().add("size-choices");
        USUAL.forEach(each -> usual.getChildren().add(choice(each)));
        Button none = choice("apps-lifetime-none", AppRules.NO_END);
        none.textProperty().bind(texts.bind("apps.create.lifetime.no-end"));
        usual.getChildren().add(none);
        return usual;
    }

    private Button choice(Duration length) {
        String seconds = Long.toString(length.toSeconds());
        Button choice = choice("apps-lifetime-" + seconds, seconds);
        choice.textProperty().bind(inputs.text(() -> DurationText.of(length, texts)));
        return choice;
    }

    private Button choice(String id, String seconds) {
        Button choice = new Button();
        choice.setId(id);
        choice.getStyleClass().add("small");
        choice.setOnAction(event -> lifetime.set(seconds));
        return choice;
    }

    private String help() {
        String words = words(lifetime.entered(), texts);
        OptionalLong seconds = AppRules.lifetimeSeconds(lifetime.entered());
        return seconds.isEmpty() || seconds.getAsLong() < 0
                ? words
                : texts.get(
                        "apps.create.lifetime.ends",
                        words,
                        times.exact(clock.instant().plusSeconds(seconds.getAsLong())));
    }

    /** A lifetime in words; the range that is allowed if it is none. */
    static String words(String typed, Texts texts) {
        if (typed.equals(AppRules.NO_END)) {
            return texts.get("apps.create.lifetime.permanent");
        }
        OptionalLong seconds = AppRules.lifetimeSeconds(typed);
        return seconds.isEmpty()
                ? texts.get("apps.create.lifetime.help")
                : DurationText.of(Duration.ofSeconds(seconds.getAsLong()), texts);
    }
}
