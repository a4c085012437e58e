package io.github.dfconsole.api;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.model.NameCheck;
import io.github.dfconsole.api.model.ResourceCheck;
import io.github.dfconsole.api.model.Secret;

import java.util.List;
import java.util.Map;

/**
 * The Accounts operations: who owns HDFS space and apps. A NAVER Cloud Platform account can have
 * one Data Forest account. All methods block, and fail with {@link ApiException}; ids are UUIDs in
 * Base62, at most 22 characters.
 */
public final class Accounts {

    private static final Operation<NameCheck> CHECK_AVAILABLE_NAME =
            Operation.read("accounts/checkAvailableName", NameCheck.class);
    private static final Operation<ResourceCheck> CHECK_HAS_RESOURCE =
            Operation.read("accounts/checkHasResource", ResourceCheck.class);
    private static final Operation<Ack> CREATE = Operation.change("accounts/create");
    private static final Operation<Contents<Account>> GET_LIST =
            Operation.list("accounts/getList", Account.class);
    private static final Operation<AccountDetail> GET_DETAIL =
            Operation.read("accounts/getDetail", AccountDetail.class);
    private static final Operation<Keytab> GET_KERBEROS_KEYTAB =
            Operation.read("accounts/getKerberosKeytab", Keytab.class);
    private static final Operation<Ack> RESET_KERBEROS_KEYTAB =
            Operation.change("accounts/resetKerberosKeytab");
    private static final Operation<Ack> RESET_PASSWORD = Operation.change("accounts/resetPassword");
    private static final Operation<Ack> SET_QUOTA = Operation.change("accounts/setQuota");
    private static final Operation<Ack> DELETE = Operation.change("accounts/delete");

    static final List<Operation<?>> OPERATIONS =
            List.of(
                    CHECK_AVAILABLE_NAME,
                    CHECK_HAS_RESOURCE,
                    CREATE,
                    GET_LIST,
                    GET_DETAIL,
                    GET_KERBEROS_KEYTAB,
                    RESET_KERBEROS_KEYTAB,
                    RESET_PASSWORD,
                    SET_QUOTA,
                    DELETE);

    private final Wire wire;

    Accounts(Wire wire) {
        this.wire = wire;
    }

    /**
     * Checks whether an account name is valid and not in use (reference page: Accounts,
     * checkAvailableName). An invalid name may be answered with false, or be refused as {@link
     * ApiFailure.Invalid}.
     *
     * @param name 2 to 16 lowercase letters, digits and hyphens, beginning and ending with a letter
     *     or digit
     */
    public NameCheck checkAvailableName(String name) throws ApiException {
        return wire.call(CHECK_AVAILABLE_NAME, Map.of("name", name));
    }

    /**
     * Checks whether an account still owns resources, in which case it cannot be deleted (reference
     * page: Accounts, checkHasResource).
     */
    public ResourceCheck checkHasResource(String id) throws ApiException {
        return wire.call(CHECK_HAS_RESOURCE, Request.id(id));
    }

    /**
     * Creates an account (reference page: Accounts, create). It is RUNNING some time after it was
     * ACCEPTED.
     *
     * @param name see {@link #checkAvailableName}
     * @param password 8 to 20 characters with at least one letter, one digit and one special
     *     character; not allowed are quotes, the won sign or backslash, slash, ampersand, backtick
     *     and space
     * @return the new account's id
     */
    public Ack create(String name, Secret password) throws ApiException {
        return wire.call(CREATE, new Request.NewAccount(name, password));
    }

    /** Lists all accounts the key can see (reference page: Accounts, getList). */
    public Contents<Account> getList() throws ApiException {
        return wire.call(GET_LIST, Request.nothing());
    }

    /** Gets one account with its HDFS quotas (reference page: Accounts, getDetail). */
    public AccountDetail getDetail(String id) throws ApiException {
        return wire.call(GET_DETAIL, Request.id(id));
    }

    /**
     * Downloads an account's Kerberos keytab (reference page: Accounts, getKerberosKeytab).
     * Everyone who holds it can log in as the account: close it as soon as it is written.
     */
    public Keytab getKerberosKeytab(String id) throws ApiException {
        return wire.download(GET_KERBEROS_KEYTAB, Request.id(id));
    }

    /**
     * Makes a new Kerberos keytab; the old one is worth nothing from then on (reference page:
     * Accounts, resetKerberosKeytab).
     */
    public Ack resetKerberosKeytab(String id) throws ApiException {
        return wire.call(RESET_KERBEROS_KEYTAB, Request.id(id));
    }

    /**
     * Sets a new password (reference page: Accounts, resetPassword). A refusal may echo the
     * password; it is masked in the failure.
     *
     * @param password see {@link #create}
     */
    public Ack resetPassword(String id, Secret password) throws ApiException {
        return wire.call(RESET_PASSWORD, new Request.NewPassword(id, password));
    }

    /**
     * Changes an HDFS quota (reference page: Accounts, setQuota). The account is CHANGING for a
     * while, then RUNNING again.
     *
     * @param namespace {@code koya} or {@code tata}
     * @param fileCountMillion how many files, in millions: 1 to 5
     * @param spaceTb how much space, in terabytes: 200 to 500, in steps of 100
     */
    public Ack setQuota(String id, String namespace, int fileCountMillion, int spaceTb)
            throws ApiException {
        return wire.call(SET_QUOTA, new Request.NewQuota(id, namespace, fileCountMillion, spaceTb));
    }

    /**
     * Deletes an account for good (reference page: Accounts, delete). Ask {@link #checkHasResource}
     * first.
     */
    public Ack delete(String id) throws ApiException {
        return wire.call(DELETE, Request.id(id));
    }
}
