package io.github.dfconsole.ui.aiconfiguration;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.SECRET;
import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.aiconfiguration.OfferedImage;
import io.github.dfconsole.service.aiconfiguration.TestConfigurations;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.LookupState;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ConfigurationFormViewModelTest {

    private static final Listing<OfferedImage> IMAGES =
            new Listing<>(
                    List.of(
                            new OfferedImage("df/pytorch-cpu", List.of("2.3", "2.4")),
                            new OfferedImage("pytorch", List.of("2.3", "2.4"))),
                    0);

    private final ConfigurationFormViewModel form = form(framework -> IMAGES, Purpose.WORKSPACE);

    private static ConfigurationFormViewModel form(ImageChoice.Lookup lookup, Purpose purpose) {
        return new ConfigurationFormViewModel(new InlineJobs(), lookup, purpose);
    }

    private List<Field<?>> faulty() {
        form.group().check(faulty -> {});
        return form.group().fields().stream().filter(each -> each.problem().get() != null).toList();
    }

    @Test
    void whatIsShownIsSentAsItWas() {
        form.show(full());
        assertThat(form.configuration()).contains(full());
        assertThat(form.changedFields()).isEmpty();
    }

    @Test
    void whatNobodyTouchedStaysAsOddAsItWas() {
        AiAppTypeSpec odd =
                TestConfigurations.withEnv(
                        full(), new TreeMap<>(Map.of("PEM_KEY", "a\r\nb\n", "X", " spaces ")));
        form.show(odd);
        assertThat(form.configuration()).contains(odd);
    }

    @Test
    void anEmptyFormNamesWhatIsMissing() {
        assertThat(form.configuration()).isEmpty();
        assertThat(faulty())
                .extracting(Field::id)
                .containsExactly("image", "command", "cores", "memory", "gpus");
    }

    @Test
    void whatIsTypedIsTrimmedAndCountsAsChanged() {
        form.show(full());
        form.fields().command().set("  python other.py\n");
        form.fields().memory().set("32");
        assertThat(requireNonNull(form.configuration().orElseThrow().docker()).command())
                .isEqualTo("python other.py");
        assertThat(form.changed().get()).containsExactly("command", "memory");
        form.fields().command().set("python train.py");
        form.fields().memory().set("16");
        assertThat(form.changed().get()).isEmpty();
    }

    @Test
    void whatIsEnteredForARunHasNoNameAndNoPackage() {
        ConfigurationFormViewModel run = form(framework -> IMAGES, Purpose.RUN);
        run.show(full());
        AiAppTypeSpec sent = run.configuration().orElseThrow();
        assertThat(sent.userPackageUri()).isEmpty();
        assertThat(sent.name()).isEmpty();
        assertThat(run.changedFields()).isEmpty();
    }

    @Test
    void twoVariablesOfOneNameAreRefused() {
        form.show(full());
        form.environment().rows().add();
        EnvironmentRow added = form.environment().rows().rows().getLast();
        added.name().set("TZ");
        assertThat(faulty()).hasSize(2).allMatch(each -> each.problem().get() == Problem.REPEATED);
        form.environment().rows().remove(added);
        assertThat(faulty()).isEmpty();
    }

    @Test
    void aBlankRowIsNotSent() {
        form.show(full());
        form.environment().rows().add();
        form.input().rows().add();
        form.output().rows().add();
        assertThat(form.configuration()).contains(full());
    }

    @Test
    void aValueNeedsAName() {
        form.show(full());
        form.environment().rows().add();
        form.environment().rows().rows().getLast().value().set("x");
        assertThat(faulty()).extracting(Field::id).containsExactly("env-name");
    }

    @Test
    void theSameOutputTwiceIsRefusedHoweverItIsWritten() {
        form.show(full());
        form.output().rows().add();
        MappingRow added = form.output().rows().rows().getLast();
        added.hdfs().set("/user/df001//model/");
        added.path().set("/other");
        assertThat(faulty()).hasSize(2).allMatch(each -> each.problem().get() == Problem.REPEATED);
        added.hdfs().set("/user/df001/other");
        assertThat(faulty()).isEmpty();
    }

    @Test
    void tellsWhatIsGoneFromWhatIsDifferent() {
        form.show(full());
        form.fields().cores().set("3");
        form.output().rows().remove(form.output().rows().rows().getFirst());
        assertThat(form.changedFields()).containsExactly("cpu", "output./user/df001/model");
        assertThat(form.removedFields()).containsExactly("output./user/df001/model");
    }

    @Test
    void theSameInputMayBeCopiedToTwoPlaces() {
        form.show(full());
        form.input().rows().add();
        MappingRow added = form.input().rows().rows().getLast();
        added.hdfs().set("/user/df001/train");
        added.path().set("/copy");
        assertThat(faulty()).isEmpty();
        assertThat(form.changedFields()).containsExactly("input./copy");
    }

    @Test
    void anImageIsPickedFromWhatIsOffered() {
        form.images().source().set(ImageSource.PYTORCH);
        assertThat(form.fields().image().get()).isEqualTo("df/pytorch-cpu:2.3");
        form.images().versions().value().set("2.4");
        assertThat(form.fields().image().get()).isEqualTo("df/pytorch-cpu:2.4");
        assertThat(form.images().source().get()).isEqualTo(ImageSource.PYTORCH);
    }

    @Test
    void anImageThatIsOfferedStaysWhenTheFrameworkIsChosen() {
        form.show(full());
        form.images().source().set(ImageSource.PYTORCH);
        assertThat(form.fields().image().get()).isEqualTo("pytorch:2.4");
        assertThat(form.changedFields()).isEmpty();
    }

    @Test
    void typingAnImageNeedsNoList() {
        form.images().source().set(ImageSource.PYTORCH);
        form.fields().image().set("registry.example.com/mine:1");
        assertThat(form.images().source().get()).isEqualTo(ImageSource.OWN);
        assertThat(form.fields().image().get()).isEqualTo("registry.example.com/mine:1");
    }

    @Test
    void anImageCanBeTypedThoughTheLookUpIsNotOffered() {
        ConfigurationFormViewModel without =
                form(
                        framework -> {
                            throw new ApiException(
                                    new ApiFailure.NotOffered(
                                            FakeWire.report("aiworkspaces/getDockerImageList")));
                        },
                        Purpose.WORKSPACE);
        without.show(full());
        without.images().source().set(ImageSource.TENSORFLOW);
        assertThat(without.images().images().state().get()).isEqualTo(LookupState.FAILED);
        assertThat(without.configuration()).contains(full());
        without.fields().image().set("mine:1");
        assertThat(requireNonNull(without.configuration().orElseThrow().docker()).image())
                .isEqualTo("mine:1");
    }

    @Test
    void nothingToPickLeavesTheImageAlone() {
        ConfigurationFormViewModel without =
                form(framework -> new Listing<>(List.of(), 0), Purpose.WORKSPACE);
        without.show(full());
        without.images().source().set(ImageSource.TENSORFLOW);
        assertThat(without.images().images().state().get()).isEqualTo(LookupState.EMPTY);
        assertThat(without.configuration()).contains(full());
    }

    @Test
    void aSecretThatWasNotKeptHasToBeTypedAgain() {
        form.show(full());
        TypedConfiguration kept = form.typed().withoutSecrets();
        assertThat(kept.toString()).doesNotContain(SECRET);
        form.enter(kept);
        assertThat(faulty()).extracting(Field::id).containsExactly("env-value");
        form.environment().rows().rows().getFirst().value().set(SECRET);
        assertThat(faulty()).isEmpty();
        assertThat(form.configuration()).contains(full());
    }

    @Test
    void fiveHundredVariablesAreEnteredAndSent() {
        TreeMap<String, String> env = new TreeMap<>();
        for (int number = 0; number < 500; number++) {
            env.put("VARIABLE_" + number, "value " + number);
        }
        form.show(TestConfigurations.withEnv(full(), env));
        form.environment().rows().rows().get(250).value().set("other");
        assertThat(form.changedFields()).hasSize(1);
        assertThat(form.configuration()).isPresent();
    }
}
