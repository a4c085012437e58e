package io.github.dfconsole.ui.notebooks.userconfiguration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpec;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleLookups;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class UserConfigurationFormViewModelTest {

    private static final String SECRET = "Canary-2931!";

    private final ManualJobs jobs = new ManualJobs();
    private final UserConfigurationFormViewModel form =
            new UserConfigurationFormViewModel(jobs, new PatternCheck(), true);
    private final List<Optional<UserConfigurationField>> checked = new ArrayList<>();

    private void show(UserConfigurationSpec... specs) {
        form.show(List.of(specs), spec -> ConfigurationHelp.NONE);
    }

    private void showUsual() {
        show(SampleLookups.PASSWORD, SampleLookups.THEME, SampleLookups.FOLDER);
    }

    private static UserConfigurationSpec asking(String expression) {
        return new UserConfigurationSpec(
                "Theme", Secret.NONE, "Jupyter Lab", expression, false, true);
    }

    private UserConfigurationField field(int index) {
        return form.fields().get(index);
    }

    private void leave(UserConfigurationField field) {
        field.input().leave();
        jobs.runAll();
    }

    private void checkAll() {
        form.checkAll(checked::add);
        jobs.runAll();
    }

    private static UserConfiguration value(String name, String value) {
        return new UserConfiguration("Jupyter Lab", name, Secret.of(value));
    }

    @Test
    void theAsterisksOfAMaskedValueAreNeitherShownNorSent() {
        showUsual();
        assertThat(field(0).value().get()).isEmpty();
        assertThat(field(1).value().get()).isEqualTo("light");
        assertThat(form.values()).containsExactly(value("Theme", "light"));
    }

    @Test
    void w9TheFirstThatIsNotRightIsNamedAndEveryOneMarked() {
        showUsual();
        field(0).value().set("short1");
        field(1).value().set("DARK");
        checkAll();
        assertThat(checked).containsExactly(Optional.of(field(0)));
        assertThat(field(0).problem().get()).isEqualTo(Problem.PATTERN);
        assertThat(field(1).problem().get()).isEqualTo(Problem.PATTERN);
        field(0).value().set(SECRET);
        field(1).value().set("");
        checkAll();
        assertThat(checked.getLast()).isEmpty();
    }

    @Test
    void onlyWhatIsMandatoryIsMissed() {
        showUsual();
        field(1).value().set("");
        checkAll();
        assertThat(checked).containsExactly(Optional.of(field(0)));
        assertThat(field(0).problem().get()).isEqualTo(Problem.MISSING);
        assertThat(field(1).problem().get()).isNull();
    }

    @Test
    void w8PassingThroughAnEmptyFieldIsNoMistake() {
        showUsual();
        leave(field(0));
        assertThat(field(0).problem().get()).isNull();
        field(0).value().set("short1");
        leave(field(0));
        assertThat(field(0).problem().get()).isEqualTo(Problem.PATTERN);
        field(0).value().set("short12");
        assertThat(field(0).problem().get()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(.+.+)+\\1x", "[a-", "(|)(|)(|)(?!)", "\\p{NoSuch}"})
    void f15WhatCannotBeCheckedHereIsLeftToTheServiceAndSaid(String expression) {
        show(asking(expression));
        field(0).value().set("a".repeat(60) + "!");
        leave(field(0));
        assertThat(field(0).problem().get()).isNull();
        assertThat(field(0).unchecked().get()).isTrue();
        checkAll();
        assertThat(checked).containsExactly(Optional.empty());
        field(0).value().set("b");
        assertThat(field(0).unchecked().get()).isFalse();
    }

    @Test
    void f26TheCheckOfAValueThatWasChangedMeanwhileIsDropped() {
        showUsual();
        field(0).value().set("short1");
        field(0).input().leave();
        field(0).value().set(SECRET);
        jobs.runAll();
        assertThat(field(0).problem().get()).isNull();
    }

    @Test
    void w5WhatWasTypedSurvivesWhenTheSpecificationsAreReadAnew() {
        showUsual();
        field(0).value().set(SECRET);
        field(1).value().set("");
        show();
        show(SampleLookups.FOLDER, SampleLookups.THEME, SampleLookups.PASSWORD);
        assertThat(field(2).value().get()).isEqualTo(SECRET);
        assertThat(field(1).value().get()).isEmpty();
    }

    @Test
    void w15OnlyWhatIsNotMaskedIsKept() {
        showUsual();
        field(0).value().set(SECRET);
        field(2).value().set("/churn");
        assertThat(form.keepable())
                .containsExactly(
                        new NotebookDraft.Setting("Jupyter Lab", "Theme", "light"),
                        new NotebookDraft.Setting("Jupyter Lab", "Folder", "/churn"));
    }

    @Test
    void f24WhatHasBecomeMaskedIsNoLongerKept() {
        NotebookDraft.Setting theme = new NotebookDraft.Setting("Jupyter Lab", "Theme", "dark");
        form.enter(List.of(theme));
        assertThat(form.keepable()).containsExactly(theme);
        show(new UserConfigurationSpec("Theme", Secret.NONE, "Jupyter Lab", "[a-z]+", true, false));
        assertThat(form.keepable()).isEmpty();
    }

    @Test
    void w5WhatADraftHoldsIsEnteredAsSoonAsItsFieldIsThere() {
        NotebookDraft.Setting theme = new NotebookDraft.Setting("Jupyter Lab", "Theme", "dark");
        NotebookDraft.Setting gone = new NotebookDraft.Setting("Zeppelin", "Port", "8080");
        form.enter(List.of(theme, gone));
        assertThat(form.keepable()).containsExactly(theme, gone);
        showUsual();
        assertThat(field(1).value().get()).isEqualTo("dark");
        assertThat(form.keepable()).containsExactly(theme, gone);
        assertThat(form.values()).containsExactly(value("Theme", "dark"));
    }

    @Test
    void whatNobodyKnowsIsTakenForMasked() {
        showUsual();
        assertThat(form.isMasked(value("Access Password", SECRET))).isTrue();
        assertThat(form.isMasked(value("Theme", "dark"))).isFalse();
        assertThat(form.isMasked(value("Unknown", "x"))).isTrue();
    }

    @Test
    void w14WhatTheServiceRefusedStaysMarkedUntilItIsChanged() {
        showUsual();
        field(0).value().set(SECRET);
        assertThat(form.refuse("Jupyter Lab.Access Password")).hasValue(field(0));
        checkAll();
        assertThat(checked).containsExactly(Optional.of(field(0)));
        assertThat(field(0).problem().get()).isEqualTo(Problem.REFUSED);
        field(0).value().set(SECRET + "2");
        checkAll();
        assertThat(checked.getLast()).isEmpty();
        assertThat(form.refuse("Jupyter Lab.Unknown")).isEmpty();
    }

    @Test
    void f30WhatIsCheckedAndSentIsComposedButNotTrimmed() {
        show(asking("한 "));
        field(0).value().set("\u1112\u1161\u11ab ");
        checkAll();
        assertThat(checked).containsExactly(Optional.empty());
        assertThat(form.values()).containsExactly(value("Theme", "한 "));
    }

    @Test
    void fieldsArePlacedAndNamedAsTheServiceNamesThem() {
        showUsual();
        assertThat(form.indexOf(field(2))).isEqualTo(2);
        assertThat(form.settings())
                .extracting(setting -> setting.key())
                .containsExactly(
                        "Jupyter Lab.Access Password", "Jupyter Lab.Theme", "Jupyter Lab.Folder");
        assertThat(field(0).isMandatory()).isTrue();
        assertThat(field(1).isMandatory()).isFalse();
    }
}
