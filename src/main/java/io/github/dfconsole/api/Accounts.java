package io.github.dfconsole.api;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Contents;

import java.util.Map;

/** The Accounts operations. All of them block, and fail with {@link ApiException}. */
public final class Accounts {

    private static final Operation<Contents<Account>> GET_LIST =
            Operation.list("accounts/getList", Account.class);

    private final Wire wire;

    Accounts(Wire wire) {
        this.wire = wire;
    }

    /** Lists all accounts the key can see (reference page: Accounts, getList). */
    public Contents<Account> getList() throws ApiException {
        return wire.call(GET_LIST, Map.of());
    }
}
