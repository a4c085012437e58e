package io.github.dfconsole.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;

/** A sheet makes room for what it says, also to a user who has entered nothing before. */
class AccountSheetRoomJourneyTest extends AccountJourney {

    /** Whether the last thing in a sheet is seen whole, above its buttons. */
    private boolean isAboveTheButtons(String id) {
        return onScreen(() -> bottom(id) <= top("accounts-confirm-ok"));
    }

    private double top(String id) {
        Node node = find(id, Node.class);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private double bottom(String id) {
        Node node = find(id, Node.class);
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void thatNoLimitWasChangedIsSeenWithoutScrolling() throws Exception {
        openAccount();
        click("#accounts-quota-change");
        awaitShown("accounts-quota-koya-files");
        await("the limits", () -> read().contains("The current limits have been loaded"));
        click("#accounts-confirm-ok");
        awaitShown("accounts-quota-message");
        assertThat(text("accounts-quota-message")).contains("No limit has been changed");
        await("room for it", () -> isAboveTheButtons("accounts-quota-message"));
    }

    @Test
    void whatIsMissingOfAPasswordLeavesTheRulesInSight() throws Exception {
        openAccount();
        click("#accounts-password-reset");
        awaitShown("accounts-new-password");
        await("the first field", () -> focused().equals("accounts-new-password"));
        click("#accounts-confirm-ok");
        await("what is missing", () -> read().contains("Enter the password again"));
        await("room for all", () -> isAboveTheButtons("password-rules"));
    }
}
