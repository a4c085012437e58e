package io.github.dfconsole.service.apps;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is kept of the lifetimes of one connection.
 *
 * @param connection what files know the connection by
 * @param evidence what its service means by a lifetime; nothing in a file that does not say
 * @param renewals the latest lifetime set from here of each app, newest first
 * @param warnings which apps the user was told of
 */
public record KeptLifetimes(
        String connection,
        @Nullable LifetimeEvidence evidence,
        @Nullable List<Renewal> renewals,
        @Nullable List<EndWarning> warnings) {

    private static final int MOST = 1_000;

    /** A lifetime is seven days at most: what was set before has ended. */
    private static final Duration LONGEST = Duration.ofDays(8);

    /** Keeps no more than is needed; whatever a file lacks is empty. */
    public KeptLifetimes {
        Objects.requireNonNull(connection, "connection");
        evidence = evidence == null ? LifetimeEvidence.NONE : evidence;
        renewals = renewals == null ? List.of() : latest(renewals);
        warnings =
                warnings == null
                        ? List.of()
                        : warnings.stream().filter(Objects::nonNull).limit(MOST).toList();
    }

    /** Nothing is kept. */
    static KeptLifetimes nothing(String connection) {
        return new KeptLifetimes(connection, null, null, null);
    }

    private static List<Renewal> latest(List<Renewal> all) {
        Map<String, Renewal> latest = new LinkedHashMap<>();
        all.stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Renewal::at).reversed())
                .forEach(each -> latest.putIfAbsent(each.appId(), each));
        return latest.values().stream().limit(MOST).toList();
    }

    /** The same without renewals that no app can still run by. */
    KeptLifetimes since(Instant now) {
        return new KeptLifetimes(
                connection,
                evidence(),
                renewals().stream().filter(each -> each.at().isAfter(now.minus(LONGEST))).toList(),
                warnings());
    }

    /** What its service means by a lifetime. */
    @Override
    public LifetimeEvidence evidence() {
        return evidence == null ? LifetimeEvidence.NONE : evidence;
    }

    /** The latest lifetime set from here of each app, newest first. */
    @Override
    public List<Renewal> renewals() {
        return renewals == null ? List.of() : renewals;
    }

    /** Which apps the user was told of. */
    @Override
    public List<EndWarning> warnings() {
        return warnings == null ? List.of() : warnings;
    }
}
