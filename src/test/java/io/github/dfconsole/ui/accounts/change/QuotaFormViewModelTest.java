package io.github.dfconsole.ui.accounts.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.accounts.QuotaChange;
import io.github.dfconsole.service.accounts.QuotaLimits;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

/** What can be asked for as the limits of an account, and what is sent. */
class QuotaFormViewModelTest {

    private final QuotaFormViewModel model =
            form(new Quota("koya", 2, 300), new Quota("tata", 1, 200));
    private final QuotaFormViewModel.Line koya = model.lines().getFirst();
    private final QuotaFormViewModel.Line tata = model.lines().getLast();

    private static QuotaFormViewModel form(Quota... quotas) {
        return new QuotaFormViewModel(
                new AccountDetail(
                        true, "", "id-1", "forest", "RUNNING", null, Arrays.asList(quotas)));
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
        QuotaFormViewModel.Line line = form.lines().getFirst();

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
        assertThat(koya.now().spaceTb()).isEqualTo(200);
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
