package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.PollingSchedule;
import io.github.dfconsole.service.keytab.KeytabComparison;
import io.github.dfconsole.service.keytab.KeytabContents;
import io.github.dfconsole.service.keytab.KeytabException;
import io.github.dfconsole.service.keytab.KeytabFingerprint;
import io.github.dfconsole.service.keytab.KeytabReader;

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
public record KeytabReset(
        ChangeTarget target, boolean mayDownload, @Nullable KeytabFingerprint before)
        implements Change {

    /** The operation it calls. */
    public static final String OPERATION = "accounts/resetKerberosKeytab";

    private static final String MEMORY = "keytab";

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
        KeytabFingerprint before =
                KeytabFingerprint.read(memory.getOrDefault(MEMORY, "")).orElse(null);
        return new KeytabReset(target, before != null, before);
    }

    /**
     * Takes the fingerprint, if the user agrees to the download.
     *
     * @throws NoFingerprintException if what the service sent is no keytab: its reset could not be
     *     proven, which is for the user to decide
     */
    @Override
    public Change prepared(Session session) throws ApiException, NoFingerprintException {
        if (!mayDownload) {
            return this;
        }
        KeytabFingerprint now =
                download(session)
                        .flatMap(KeytabFingerprint::ofNewest)
                        .orElseThrow(NoFingerprintException::new);
        return new KeytabReset(target, true, now);
    }

    /** Downloads the keytab, which the service records, and wipes it again. */
    private Optional<KeytabContents> download(Session session) throws ApiException {
        try (Keytab keytab = session.client().accounts().getKerberosKeytab(target.id())) {
            return Optional.of(KeytabReader.read(keytab.bytes()));
        } catch (KeytabException e) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, String> memory() {
        return before == null ? Map.of() : Map.of(MEMORY, before.written());
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
        KeytabFingerprint known = before;
        return download(session)
                .flatMap(contents -> KeytabFingerprint.of(contents, known.principal()))
                .map(now -> sighting(KeytabComparison.between(now, known)))
                .orElse(Sighting.NOT_VISIBLE);
    }

    /** The very same file has the key from before; another one may hold the same key again. */
    private static Sighting sighting(KeytabComparison comparison) {
        return switch (comparison) {
            case SAME -> Sighting.NOT_SEEN;
            case NEWER -> Sighting.SEEN;
            case OLDER, OTHER_PRINCIPAL, CANNOT_BE_TOLD -> Sighting.NOT_VISIBLE;
        };
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
