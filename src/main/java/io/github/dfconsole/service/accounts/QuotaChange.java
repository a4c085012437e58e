package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.NotSentException;
import io.github.dfconsole.service.change.PollingSchedule;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Changes the HDFS quota of an account in one namespace. The account is CHANGING for a while.
 *
 * @param target the account
 * @param wanted the limits to set; null for a change of an earlier run that did not note them
 * @param before the limits that the user saw, and once {@link #prepared} those just before; null if
 *     they are not known
 */
public record QuotaChange(
        ChangeTarget target, @Nullable QuotaLimits wanted, @Nullable QuotaLimits before)
        implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "accounts/setQuota";

    private static final PollingSchedule LOOK_UPS =
            PollingSchedule.AFTER_A_CHANGE.endingAfter(Duration.ofMinutes(5));

    /**
     * The change of an account to other limits; those of the other namespace stay as they are.
     *
     * @param seen the limits that the user saw
     */
    public static QuotaChange of(String id, String name, QuotaLimits seen, QuotaLimits wanted) {
        return new QuotaChange(new ChangeTarget(OPERATION, "", id, name), wanted, seen);
    }

    /** The change of an earlier run, which is only looked up. */
    public static QuotaChange recovered(ChangeTarget target, Map<String, String> memory) {
        return new QuotaChange(
                target,
                QuotaMemory.WANTED.read(memory).orElse(null),
                QuotaMemory.BEFORE.read(memory).orElse(null));
    }

    /**
     * Reads the present limits; a user who may change but not read can still change.
     *
     * @throws LimitsChangedException if they are not those that the user saw
     * @throws AccountMovingException if the account is being changed
     */
    @Override
    public Change prepared(Session session) throws ApiException, NotSentException {
        if (wanted == null) {
            return this;
        }
        try {
            return after(session.account(target.id()), wanted);
        } catch (ApiException e) {
            if (e.failure() instanceof ApiFailure.NotPermitted) {
                return this;
            }
            throw e;
        }
    }

    private Change after(AccountDetail now, QuotaLimits asked) throws NotSentException {
        if (AccountStatus.isMoving(now.status())) {
            throw new AccountMovingException();
        }
        QuotaLimits limits = QuotaLimits.of(now, asked.namespace()).orElse(null);
        if (before != null && limits != null && !limits.equals(before)) {
            throw new LimitsChangedException(new LimitsDrift(before, limits));
        }
        return new QuotaChange(target, asked, limits);
    }

    @Override
    public boolean waitsForEarlier() {
        return true;
    }

    @Override
    public Map<String, String> memory() {
        return QuotaMemory.write(wanted, before);
    }

    @Override
    public void send(Session session) throws ApiException {
        if (wanted == null) {
            throw new IllegalStateException("A change of an earlier run is not sent again");
        }
        session.client()
                .accounts()
                .setQuota(
                        target.id(),
                        wanted.namespace(),
                        wanted.fileCountMillion(),
                        wanted.spaceTb());
    }

    /** Limits that were the same before show nothing. */
    @Override
    public Sighting look(Session session) throws ApiException {
        return wanted == null || wanted.equals(before)
                ? Sighting.NOT_VISIBLE
                : compare(session.account(target.id()), wanted);
    }

    @Override
    public Sighting lookForEffect(Session session) throws ApiException {
        AccountDetail now = session.account(target.id());
        if (AccountStatus.isMoving(now.status())) {
            return Sighting.NOT_SEEN;
        }
        return wanted == null ? Sighting.SEEN : compare(now, wanted);
    }

    private static Sighting compare(AccountDetail account, QuotaLimits wanted) {
        Optional<QuotaLimits> now = QuotaLimits.of(account, wanted.namespace());
        if (now.isEmpty()) {
            return Sighting.NOT_VISIBLE;
        }
        return now.get().equals(wanted) ? Sighting.SEEN : Sighting.NOT_SEEN;
    }

    @Override
    public PollingSchedule lookUps() {
        return LOOK_UPS;
    }

    @Override
    public boolean takesEffectLater() {
        return true;
    }

    @Override
    public boolean isRepeatSafe() {
        return wanted != null;
    }
}
