package io.github.dfconsole.ui.shell;

import io.github.dfconsole.api.model.Account;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which account is shown once the accounts were loaded. */
final class AccountSelection {

    private AccountSelection() {}

    /**
     * The account that was chosen before, else one the key may use, else the first; null if none.
     */
    static @Nullable Account after(@Nullable Account before, List<Account> rows) {
        return again(before, rows).or(() -> usable(rows)).orElse(null);
    }

    private static Optional<Account> again(@Nullable Account before, List<Account> rows) {
        return before == null ? Optional.empty() : find(rows, before.id());
    }

    /** The account with an id; empty if the key cannot see it. */
    static Optional<Account> find(List<Account> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    static Set<String> ids(List<Account> rows) {
        return rows.stream().map(Account::id).collect(Collectors.toSet());
    }

    private static Optional<Account> usable(List<Account> rows) {
        return rows.stream()
                .filter(row -> !row.disabled())
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }
}
