package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.PollingSchedule;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a new keytab for an account. Every call makes another one, so it is never repeated. Whether
 * it took place can be seen only by downloads, which the service audits, and which are made only
 * with the user's consent: one before, and at most two afterwards.
 *
 * @param target the account
 * @param mayDownload whether the user agrees to the downloads
 * @param before the keytab just before, see {@link #prepared}; null if it is not known
 */
public record KeytabReset(ChangeTarget target, boolean mayDownload, @Nullable KeytabMark before)
        implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "accounts/resetKerberosKeytab";

    /** One look at once, and one when the change has had its time. */
    private static final PollingSchedule LOOK_UPS =
            new PollingSchedule(
                    List.of(
                            new PollingSchedule.Stage(
                                    Duration.ofMinutes(2), Duration.ofMinutes(2))));

    /** The reset of an account's keytab. */
    public static KeytabReset of(String id, String name, boolean mayDownload) {
        return new KeytabReset(new ChangeTarget(OPERATION, "", id, name), mayDownload, null);
    }

    /** The change of an earlier run; it can be looked up if a fingerprint was taken before it. */
    public static KeytabReset recovered(ChangeTarget target, Map<String, String> memory) {
        KeytabMark before = KeytabMark.read(memory).orElse(null);
        return new KeytabReset(target, before != null, before);
    }

    @Override
    public Change prepared(Session session) throws ApiException {
        return mayDownload
                ? new KeytabReset(
                        target, true, KeytabMark.download(session, target.id()).orElse(null))
                : this;
    }

    @Override
    public Map<String, String> memory() {
        return before == null ? Map.of() : before.written();
    }

    @Override
    public void send(Session session) throws ApiException {
        session.client().accounts().resetKerberosKeytab(target.id());
    }

    @Override
    public Sighting look(Session session) throws ApiException {
        if (!mayDownload || before == null) {
            return Sighting.NOT_VISIBLE;
        }
        Optional<KeytabMark> now = KeytabMark.download(session, target.id());
        if (now.isEmpty()) {
            return Sighting.NOT_VISIBLE;
        }
        return now.get().isAfter(before) ? Sighting.SEEN : Sighting.NOT_SEEN;
    }

    @Override
    public boolean isLookRecorded() {
        return mayDownload;
    }

    @Override
    public PollingSchedule lookUps() {
        return LOOK_UPS;
    }

    @Override
    public Sighting lookForEffect(Session session) throws ApiException {
        return AccountStatus.settled(session, target.id());
    }

    @Override
    public boolean takesEffectLater() {
        return true;
    }
}
