package io.github.dfconsole.ui.apps.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.LifetimeChange;
import io.github.dfconsole.service.apps.LifetimeStore;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.SampleApps;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.apps.lifetime.RenewFormViewModel.Choice;
import io.github.dfconsole.ui.apps.lifetime.RenewFormViewModel.Wrong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** How long apps are to run is chosen or typed, and what would be lost is said before. */
class RenewFormViewModelTest {

    private static final Instant NOW = Instant.parse("2026-11-27T05:00:00Z");
    private static final App SOON = SampleApps.running("1", NOW.minusSeconds(3_600), "7200");
    private static final App LATE = SampleApps.running("2", NOW, "500000");
    private static final App PERMANENT = SampleApps.running("3", NOW, "-1");

    @TempDir private Path folder;

    private Lifetimes lifetimes;

    @BeforeEach
    void open() {
        lifetimes = new Lifetimes(new LifetimeStore(folder), () -> NOW);
    }

    private RenewFormViewModel form(App... apps) {
        return new RenewFormViewModel(
                List.of(apps), lifetimes, () -> NOW, new Times(ZoneId.of("Asia/Seoul")));
    }

    private static long seconds(Change change) throws Exception {
        FakeWire wire = new FakeWire().lists("apps/getList");
        LifetimeChange ready = (LifetimeChange) change.prepared(wire.session());
        return ready.sent().seconds();
    }

    @Test
    void sevenDaysFromNowAreSuggested() throws Exception {
        RenewFormViewModel form = form(SOON, LATE);
        assertThat(form.end().get()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(form.isRisky().get()).isFalse();
        assertThat(form.submit()).hasSize(2);
        assertThat(seconds(form.submit().getFirst())).isEqualTo(604_800);
    }

    @ParameterizedTest
    @CsvSource({"HOUR, 3600", "DAY, 86400", "THREE_DAYS, 259200", "SEVEN_DAYS, 604800"})
    void aChoiceIsSentAsItIs(Choice choice, long seconds) throws Exception {
        RenewFormViewModel form = form(SOON);
        form.choice().set(choice);
        assertThat(seconds(form.submit().getFirst())).isEqualTo(seconds);
    }

    @Test
    void anAppThatWouldEndSoonerIsARisk() {
        RenewFormViewModel form = form(SOON, LATE);
        form.choice().set(Choice.DAY);
        assertThat(form.isRisky().get()).isTrue();
        assertThat(form.sooner()).isEqualTo(1);
        form.choice().set(Choice.SEVEN_DAYS);
        assertThat(form.isRisky().get()).isFalse();
    }

    @Test
    void anAppWithoutAnEndIsARisk() {
        assertThat(form(PERMANENT).isRisky().get()).isTrue();
    }

    @Test
    void aDateIsTypedInTheTimeOfTheUser() throws Exception {
        RenewFormViewModel form = form(SOON);
        form.choice().set(Choice.UNTIL);
        form.until().set(" 2026-11-28 9:30 ");
        assertThat(form.end().get()).isEqualTo(Instant.parse("2026-11-28T00:30:00Z"));
        assertThat(seconds(form.submit().getFirst())).isEqualTo(70_200);
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow,         NOT_A_DATE",
        "'',               NOT_A_DATE",
        "2026-02-30 10:00, NOT_A_DATE",
        "2026-11-27 14:04, TOO_SOON",
        "2025-11-27 14:00, TOO_SOON",
        "2026-12-04 14:01, TOO_LATE",
        "9999-12-31 23:59, TOO_LATE"
    })
    void aDateThatCannotBeSetIsNotSent(String typed, Wrong wrong) {
        RenewFormViewModel form = form(SOON);
        form.choice().set(Choice.UNTIL);
        form.until().set(typed);
        assertThat(form.wrong().get()).isNull();
        assertThat(form.end().get()).isNull();
        assertThat(form.submit()).isEmpty();
        assertThat(form.wrong().get()).isEqualTo(wrong);
        form.until().set("2026-12-04 14:00");
        assertThat(form.wrong().get()).isNull();
        assertThat(form.submit()).hasSize(1);
    }
}
