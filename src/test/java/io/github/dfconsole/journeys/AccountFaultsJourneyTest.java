package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.testing.AnsweredCalls;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** An account disappears, or may no longer be read, while a user changes it. */
class AccountFaultsJourneyTest extends AccountJourney {

    private static final String PASSWORD = "Canary-77!";

    private void vanish() throws Exception {
        meanwhile(session -> session.client().accounts().delete(ID));
    }

    private void confirmByName() {
        enter("accounts-confirm-name", NAME);
        await("it to be possible", () -> !isOff("accounts-confirm-ok"));
    }

    @Test
    void aPasswordThatWasTypedIsKeptWhenTheAccountIsGone() throws Exception {
        openAccount();
        click("#accounts-password-reset");
        awaitShown("accounts-new-password");
        enter("accounts-new-password", PASSWORD);
        enter("accounts-new-password-repeated", PASSWORD);
        vanish();
        click("#accounts-confirm-ok");
        awaitShown("accounts-confirm-refused");
        assertThat(text("accounts-confirm-refused")).contains("It may have been deleted");
        assertThat(typed("accounts-new-password")).isEqualTo(PASSWORD);
        assertThat(typed("accounts-new-password-repeated")).isEqualTo(PASSWORD);
        await("the list without it", () -> accounts() == 0);
        assertThat(typed("accounts-new-password")).isEqualTo(PASSWORD);
        assertThat(read()).doesNotContain(PASSWORD);
    }

    @Test
    void theNameThatWasTypedIsKeptWhenTheAccountIsGone() throws Exception {
        openAccount();
        click("#accounts-keytab-reset");
        awaitShown("accounts-confirm-name");
        confirmByName();
        vanish();
        click("#accounts-confirm-ok");
        awaitShown("accounts-confirm-refused");
        assertThat(text("accounts-confirm-refused")).contains("It may have been deleted");
        assertThat(typed("accounts-confirm-name")).isEqualTo(NAME);
    }

    @Test
    void anAccountThatIsGoneAlreadyIsSaidToBe() throws Exception {
        openAccount();
        click("#accounts-delete");
        awaitShown("accounts-confirm-name");
        confirmByName();
        vanish();
        click("#accounts-confirm-ok");
        await("what became of it", () -> read().contains(NAME + " had already been deleted"));
        await("the list without it", () -> accounts() == 0);
        assertThat(AnsweredCalls.count("accounts/delete")).isEqualTo(2);
    }

    @Test
    void aCheckThatIsForbiddenStopsTheDeletionAndNothingElse() throws Exception {
        openAccount();
        sandbox.fault("accounts/checkHasResource=error:403");
        sandbox.fault("accounts/getDetail=error:403");
        click("#accounts-delete");
        await(
                "which permission to ask for",
                () ->
                        read().contains("no permission for accounts/checkHasResource")
                                && read().contains("allows viewing in Data Forest"));
        enter("accounts-confirm-name", NAME);
        assertThat(isOff("accounts-confirm-ok")).isTrue();
        robot.push(KeyCode.ESCAPE);
        awaitClosed();

        click("#accounts-password-reset");
        awaitShown("accounts-new-password");
        enter("accounts-new-password", PASSWORD);
        enter("accounts-new-password-repeated", PASSWORD);
        click("#accounts-confirm-ok");
        awaitClosed();
        await(
                "that it cannot be followed",
                () ->
                        read().contains("could not be checked whether it is finished")
                                && read().contains("no permission for accounts/getDetail"));
        assertThat(AnsweredCalls.count("accounts/resetPassword")).isEqualTo(1);
    }
}
