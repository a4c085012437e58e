package io.github.dfconsole.ui.apps.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppContainer;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.api.model.Lifetime;
import io.github.dfconsole.service.apps.ContainerCountChange;
import io.github.dfconsole.service.apps.ContainerRestart;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What can be entered about the containers of an app, and what is sent. */
class ScaleFormViewModelTest {

    private static final App ROW =
            new App("id-1", "kafka", "RUNNING", "", "a", "forest", null, null, null, false);

    private final ScaleFormViewModel model =
            form(
                    "KAFKA-2.4.0",
                    component("broker", 2, 2_048),
                    component("kafka-manager", 1, 1_024));
    private final ScaleFormViewModel.Line broker = model.lines().getFirst();
    private final ScaleFormViewModel.Line manager = model.lines().getLast();

    private static ScaleFormViewModel form(String type, AppComponent... components) {
        return new ScaleFormViewModel(ROW, detail(type, components));
    }

    private static AppDetail detail(String type, AppComponent... components) {
        return new AppDetail(
                true,
                "",
                "id-1",
                "",
                "kafka",
                type,
                "",
                new Lifetime(""),
                "",
                "",
                "RUNNING",
                Map.of(),
                List.of(components));
    }

    private static AppComponent component(String name, int count, @Nullable Integer memoryMb) {
        List<AppContainer> containers =
                IntStream.range(0, count)
                        .mapToObj(
                                each ->
                                        new AppContainer(
                                                "c" + each, name + "-" + each, "READY", "", null))
                        .toList();
        return new AppComponent(name, "STABLE", count, count, memoryMb, 4, "", count, containers);
    }

    private List<String> sent() {
        return model.changes().stream()
                .map(each -> (ContainerCountChange) each)
                .map(each -> each.component() + " " + each.shown() + "->" + each.wanted())
                .toList();
    }

    @Test
    void onlyWhatWasChangedIsSentEachWithTheNumberThatWasShown() {
        assertThat(sent()).isEmpty();
        broker.step(1);
        assertThat(sent()).containsExactly("broker 2->3");
        manager.text().set(" 2 ");
        assertThat(sent()).containsExactly("broker 2->3", "kafka-manager 1->2");
        assertThat(model.isLowered().get()).isFalse();
    }

    @Test
    void theSumsAreToldBeforeAndAfter() {
        broker.step(2);
        assertThat(model.sumNow()).contains(new ScaleFormViewModel.Sum(5_120, 12));
        assertThat(model.sumWanted()).contains(new ScaleFormViewModel.Sum(9_216, 20));
        assertThat(form("KAFKA-2.4.0", component("broker", 1, null)).sumNow()).isEmpty();
    }

    @Test
    void fewerIsRiskyAndNoneOfThoseThatKeepDataIsWorse() {
        broker.step(-1);
        assertThat(model.isLowered().get()).isTrue();
        assertThat(model.isLosing().get()).isFalse();
        broker.step(-1);
        assertThat(model.isLosing().get()).isTrue();
        broker.step(2);
        manager.step(-1);
        assertThat(model.isLowered().get()).isTrue();
        assertThat(model.isLosing().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1001", "two", "1.5", "99999999999"})
    void whatIsNoSuchNumberIsNotSent(String typed) {
        broker.text().set(typed);
        assertThat(model.isValid()).isFalse();
        assertThat(model.sumWanted()).isEmpty();
        assertThat(model.isLowered().get()).isFalse();
    }

    @Test
    void steppingStaysWithinBounds() {
        manager.step(-5);
        assertThat(manager.text().get()).isEqualTo("0");
        manager.text().set("1000");
        manager.step(1);
        assertThat(manager.text().get()).isEqualTo("1000");
    }

    /** More than two is fewer than five, and what was typed stays. */
    @Test
    void whatWasTypedIsComparedWithWhatIsSoNow() {
        broker.text().set("3");
        model.renew(detail("KAFKA-2.4.0", component("broker", 5, 2_048)));
        assertThat(broker.text().get()).isEqualTo("3");
        assertThat(model.isLowered().get()).isTrue();
        assertThat(sent()).containsExactly("broker 5->3");
    }

    @Test
    void whatWasCarriedOutIsNotSentAgain() {
        broker.step(1);
        manager.step(1);
        model.carriedOut(model.changes().getFirst());
        assertThat(sent()).containsExactly("kafka-manager 1->2");
    }

    @Test
    void theNumbersOfZooKeeperAreFixed() {
        assertThat(form("ZOOKEEPER-3.4.13", component("zkserver", 3, 1)).isFixed()).isTrue();
        assertThat(model.isFixed()).isFalse();
    }

    @Test
    void containersOfTheSameNameStayChosenWhenTheAppIsReadAgain() {
        RestartFormViewModel form =
                new RestartFormViewModel(
                        ROW,
                        detail("KAFKA-2.4.0", component("broker", 3, 1)),
                        "broker-1",
                        () -> {});
        form.lines().getLast().chosen().set(true);
        form.renew(detail("KAFKA-2.4.0", component("broker", 2, 1)));
        assertThat(form.changes())
                .extracting(each -> ((ContainerRestart) each).container())
                .containsExactly("broker-1");
    }

    @Test
    void theOnlyContainerThereIsIsChosen() {
        AppDetail detail = detail("DEV-1.0.0", component("shell", 1, 1));
        assertThat(new RestartFormViewModel(ROW, detail, "", () -> {}).count()).isEqualTo(1);
    }
}
