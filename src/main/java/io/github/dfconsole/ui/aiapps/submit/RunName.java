package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.service.aiapps.submit.RunPrefix;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.ui.form.Field;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.LongBinding;

import java.util.random.RandomGenerator;

/**
 * The beginning of the name of a run. It is suggested as soon as a workspace is chosen, and what is
 * typed stays. It belongs to the UI thread.
 */
public final class RunName {

    private final RunChoices choices;
    private final RandomGenerator random;
    private final Field<String> prefix =
            Field.text("prefix").normal(TypedText::trimmed).rule(RunPrefix::check);
    private final LongBinding uses;

    RunName(RunChoices choices, RandomGenerator random) {
        this.choices = choices;
        this.random = random;
        uses =
                Bindings.createLongBinding(
                        this::count,
                        prefix.value(),
                        choices.runs().choices(),
                        choices.workspace().value());
        choices.workspace().value().addListener((property, before, now) -> follow());
        choices.runs().state().addListener((property, before, now) -> avoid());
    }

    /** A prefix that nothing was typed into follows the workspace. */
    private void follow() {
        if (choices.workspace().value().get() != null && isSuggested()) {
            prefix.fill(suggestion());
        }
    }

    /** What was suggested before the runs were known may be in use. */
    private void avoid() {
        if (count() > 0 && isSuggested()) {
            prefix.fill(suggestion());
        }
    }

    private boolean isSuggested() {
        return !prefix.isTouched() && !prefix.locked().get();
    }

    private String suggestion() {
        return RunPrefix.suggest(choices.workspaceName(), random, each -> count(each) > 0);
    }

    private long count() {
        String typed = prefix.entered();
        return typed.isEmpty() ? 0 : count(typed);
    }

    private long count(String beginning) {
        String workspace = choices.workspaceName();
        return choices.runs().choices().stream()
                .filter(run -> run.workspaceName().equals(workspace))
                .filter(run -> run.name().startsWith(beginning))
                .count();
    }

    /** Enters another one, which no run that is known of begins with. */
    public void suggest() {
        if (!prefix.locked().get()) {
            prefix.set(suggestion());
        }
    }

    /** What is typed. */
    public Field<String> prefix() {
        return prefix;
    }

    /** How many runs of the workspace begin with it, as far as they are known. */
    public LongBinding uses() {
        return uses;
    }
}
