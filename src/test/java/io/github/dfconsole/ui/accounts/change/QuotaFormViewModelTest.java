package io.github.dfconsole.ui.accounts.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.accounts.LimitsDrift;
import io.github.dfconsole.service.accounts.QuotaChange;
import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.ui.accounts.change.QuotaFormViewModel.Reading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What can be asked for as the limits of an account, and what is sent. */
class QuotaFormViewModelTest {

    private static final Account ROW = new Account("id-1", "forest", "", "RUNNING", null, false);

    private final QuotaFormViewModel model =
            form(new Quota("koya", 2, 300), new Quota("tata", 1, 200));
    private final LimitLine koya = model.lines().getFirst();
    private final LimitLine tata = model.lines().getLast();

    private static QuotaFormViewModel form(Quota... quotas) {
        return new QuotaFormViewModel(ROW, new Reads(detail(quotas)), new Measured());
    }

    private static AccountDetail detail(Quota... quotas) {
        return new AccountDetail(
                true, "", "id-1", "forest", "RUNNING", null, Arrays.asList(quotas));
    }

    /** An account that is known, and whose read ends when the test wants it. */
    private static final class Reads implements AccountReader {

        private final @Nullable AccountDetail known;
        private Consumer<AccountDetail> then = read -> {};
        private Consumer<Throwable> failed = cause -> {};

        Reads(@Nullable AccountDetail known) {
            this.known = known;
        }

        @Override
        public @Nullable AccountDetail known(Account row) {
            return known;
        }

        @Override
        public void read(Account row, Consumer<AccountDetail> then, Consumer<Throwable> failed) {
            this.then = then;
            this.failed = failed;
        }
    }

    /** Measurements that are read when the test wants it. */
    private static final class Measured implements Shortfalls {

        private boolean isRead;
        private Runnable changed = () -> {};

        void read() {
            isRead = true;
            changed.run();
        }

        @Override
        public List<String> of(Account account, QuotaLimits wanted) {
            return isRead ? List.of("90 TB short") : List.of();
        }

        @Override
        public Runnable follow(Account account, Runnable changed) {
            this.changed = changed;
            return () -> {};
        }
    }

    @Test
    void whatWasReadMeanwhileReplacesWhatWasKnownAndNotWhatWasChosen() {
        Reads reads = new Reads(detail(new Quota("koya", 2, 250), new Quota("tata", 1, 200)));
        QuotaFormViewModel form = new QuotaFormViewModel(ROW, reads, new Measured());
        LimitLine line = form.lines().getFirst();
        assertThat(form.reading().get()).isEqualTo(Reading.UNDER_WAY);
        line.files().set(5);

        reads.then.accept(detail(new Quota("koya", 3, 400), new Quota("tata", 1, 200)));

        assertThat(form.reading().get()).isEqualTo(Reading.DONE);
        assertThat(form.lines()).hasSize(2).first().isSameAs(line);
        assertThat(line.wanted()).isEqualTo(new QuotaLimits("koya", 5, 400));
        assertThat(line.spacesOnOffer()).containsExactly(200, 300, 400, 500);
        assertThat(form.drifts().get())
                .containsExactly(
                        new LimitsDrift(
                                new QuotaLimits("koya", 2, 250), new QuotaLimits("koya", 3, 400)));
        assertThat(((QuotaChange) form.changes().getFirst()).before())
                .isEqualTo(new QuotaLimits("koya", 3, 400));
    }

    @Test
    void anAccountOfWhichNothingIsKnownIsShownOnceItIsRead() {
        Reads reads = new Reads(null);
        QuotaFormViewModel form = new QuotaFormViewModel(ROW, reads, new Measured());
        assertThat(form.lines()).isEmpty();
        reads.then.accept(detail(new Quota("koya", 3, 400)));
        assertThat(form.lines()).hasSize(1);
        assertThat(form.drifts().get()).isEmpty();
    }

    /** They may be those that were asked for. */
    @Test
    void limitsThatAreReadAfterAChangeWasSentSayNothing() {
        Reads reads = new Reads(detail(new Quota("koya", 2, 300)));
        QuotaFormViewModel form = new QuotaFormViewModel(ROW, reads, new Measured());
        form.lines().getFirst().files().set(5);
        form.sending();
        reads.then.accept(detail(new Quota("koya", 5, 300)));
        assertThat(form.drifts().get()).isEmpty();
        assertThat(sent(form)).containsExactly(new QuotaLimits("koya", 5, 300));
    }

    @Test
    void whatWasChosenStaysWhenTheAccountCannotBeRead() {
        Reads reads = new Reads(detail(new Quota("koya", 2, 300)));
        QuotaFormViewModel form = new QuotaFormViewModel(ROW, reads, new Measured());
        form.lines().getFirst().files().set(5);
        reads.failed.accept(new IllegalStateException());
        assertThat(form.reading().get()).isEqualTo(Reading.FAILED);
        assertThat(sent(form)).containsExactly(new QuotaLimits("koya", 5, 300));
    }

    @Test
    void byHowMuchALimitIsTooLowIsSaidAlsoIfItIsMeasuredAfterTheChoice() {
        Measured measured = new Measured();
        QuotaFormViewModel form =
                new QuotaFormViewModel(ROW, new Reads(detail(new Quota("koya", 2, 300))), measured);
        LimitLine line = form.lines().getFirst();
        line.space().set(200);
        assertThat(line.shortfalls().get()).isEmpty();
        measured.read();
        assertThat(line.shortfalls().get()).containsExactly("90 TB short");
        line.space().set(300);
        assertThat(line.shortfalls().get()).isEmpty();
    }

    private static List<QuotaLimits> sent(QuotaFormViewModel form) {
        return form.changes().stream().map(each -> ((QuotaChange) each).wanted()).toList();
    }

    @Test
    void theDocumentedStepsAreOnOffer() {
        assertThat(koya.filesOnOffer()).containsExactly(1, 2, 3, 4, 5);
        assertThat(koya.spacesOnOffer()).containsExactly(200, 300, 400, 500);
    }

    @Test
    void aLimitOffTheStepsIsOfferedAndKept() {
        QuotaFormViewModel form = form(new Quota("koya", 7, 250));
        LimitLine line = form.lines().getFirst();

        assertThat(line.filesOnOffer()).containsExactly(1, 2, 3, 4, 5, 7);
        assertThat(line.spacesOnOffer()).containsExactly(200, 250, 300, 400, 500);
        line.files().set(5);
        assertThat(sent(form)).containsExactly(new QuotaLimits("koya", 5, 250));
    }

    @Test
    void nothingIsSentWhileNothingIsChanged() {
        assertThat(model.changes()).isEmpty();
        koya.files().set(3);
        koya.files().set(2);
        assertThat(model.changes()).isEmpty();
        assertThat(model.isLowered().get()).isFalse();
    }

    @Test
    void eachChangedNamespaceIsOneRequestWithBothOfItsLimits() {
        tata.space().set(400);
        assertThat(sent(model)).containsExactly(new QuotaLimits("tata", 1, 400));
        koya.files().set(3);
        assertThat(sent(model))
                .containsExactly(new QuotaLimits("koya", 3, 300), new QuotaLimits("tata", 1, 400));
        assertThat(model.changes()).allMatch(each -> each.target().id().equals("id-1"));
    }

    @Test
    void oneLowerLimitIsEnoughToBeLowered() {
        koya.files().set(5);
        assertThat(model.isLowered().get()).isFalse();
        koya.space().set(200);
        assertThat(model.isLowered().get()).isTrue();
        assertThat(koya.isLowered()).isTrue();
        assertThat(tata.isLowered()).isFalse();
        koya.space().set(300);
        assertThat(model.isLowered().get()).isFalse();
    }

    @Test
    void whatWasCarriedOutIsNotSentAgain() {
        koya.space().set(200);
        tata.files().set(2);
        model.carriedOut(model.changes().getFirst());

        assertThat(sent(model)).containsExactly(new QuotaLimits("tata", 2, 200));
        assertThat(koya.now().get().spaceTb()).isEqualTo(200);
        assertThat(model.isLowered().get()).isFalse();
    }

    @Test
    void limitsThatTheServiceDidNotTellCannotBeChanged() {
        QuotaFormViewModel form = form(new Quota("koya", 2, null), new Quota("tata", 1, 200));

        assertThat(form.untold()).containsExactly("koya");
        assertThat(form.lines()).hasSize(1);
        form.lines().getFirst().files().set(2);
        assertThat(sent(form)).containsExactly(new QuotaLimits("tata", 2, 200));
    }
}
