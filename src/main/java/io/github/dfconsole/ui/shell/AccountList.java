package io.github.dfconsole.ui.shell;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Listing.IncompleteListException;
import io.github.dfconsole.service.lists.Refusal;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The accounts that the key can see, or those it could see at an earlier start until they are read.
 * It belongs to the UI thread.
 */
final class AccountList {

    private final ObservableList<Account> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<AccountsState> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", AccountsState.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyObjectWrapper<@Nullable Listing<Account>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer");
    private boolean isRemembered;

    /** Forgets all, as before the first load. */
    void clear() {
        isRemembered = false;
        rows.clear();
        answer.set(null);
        failure.set(null);
        phase.set(AccountsState.LOADING);
    }

    /** Notes that a load has begun; what is remembered stays meanwhile. */
    void begin() {
        if (!isRemembered) {
            phase.set(AccountsState.LOADING);
        }
        failure.set(null);
    }

    /**
     * Takes the accounts of an earlier start, to be shown until there is an answer.
     *
     * @return whether they are shown
     */
    boolean remember(List<Account> earlier) {
        if (phase.get() != AccountsState.LOADING || !rows.isEmpty() || earlier.isEmpty()) {
            return false;
        }
        isRemembered = true;
        rows.setAll(earlier);
        phase.set(AccountsState.READY);
        return true;
    }

    /**
     * Takes an answer.
     *
     * @return whether it holds accounts, or says that there are none
     */
    boolean take(Listing<Account> listing) {
        List<Account> before = isRemembered ? List.of() : List.copyOf(rows);
        List<Account> now = listing.rowsAfter(before, Account::id);
        if (now.isEmpty() && !listing.isComplete()) {
            fail(new IncompleteListException(listing));
            return false;
        }
        isRemembered = false;
        rows.setAll(now);
        phase.set(now.isEmpty() ? AccountsState.NO_ACCOUNT : AccountsState.READY);
        answer.set(listing);
        return true;
    }

    /** Takes note of a failure. What is remembered stays, unless the key is refused. */
    void fail(Throwable cause) {
        failure.set(cause);
        if (isRemembered && !Refusal.is(cause)) {
            return;
        }
        if (isRemembered) {
            isRemembered = false;
            rows.clear();
        }
        phase.set(AccountsState.FAILED);
    }

    /** Whether the accounts are those of an earlier start. */
    boolean isRemembered() {
        return isRemembered;
    }

    /** The accounts. Not to be changed. */
    ObservableList<Account> rows() {
        return rows;
    }

    /** Whether there is an account to show anything of. */
    ReadOnlyObjectProperty<AccountsState> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Why the accounts could not be loaded; null if they could. */
    ReadOnlyObjectProperty<@Nullable Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** The last answer that was taken; null before the first one. */
    ReadOnlyObjectProperty<@Nullable Listing<Account>> answer() {
        return answer.getReadOnlyProperty();
    }
}
