package io.github.dfconsole.service;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Tries a connection with accounts/getList, and says which part of it is wrong. */
public final class ConnectionDiagnosis {

    private ConnectionDiagnosis() {}

    /** The part of a connection that is wrong. */
    public enum Culprit {
        /** None: it works. */
        NONE,
        /** The address, or the way to it. */
        ADDRESS,
        /** The key pair. */
        KEY,
        /** This machine's clock. */
        CLOCK,
        /** What the key's owner is permitted to do. */
        PERMISSION,
        /** The service itself, at the moment. */
        SERVICE
    }

    /**
     * How a test has ended.
     *
     * @param culprit the part that is wrong
     * @param listing the accounts the key can see; null unless it works
     * @param clockAhead how far this machine's clock is ahead of the service's
     * @param failure what went wrong; null if it works
     */
    public record Verdict(
            Culprit culprit,
            @Nullable Listing<Account> listing,
            Duration clockAhead,
            @Nullable ApiFailure failure) {

        /** How many accounts the key can see, as far as the service tells; 0 unless it works. */
        public int accounts() {
            return listing == null
                    ? 0
                    : listing.rows().size() + listing.unreadable() + listing.missing();
        }
    }

    /** Tries a session. It blocks. */
    public static Verdict run(Session session) {
        try {
            Listing<Account> listing = session.accounts();
            return new Verdict(Culprit.NONE, listing, session.clockAhead(), null);
        } catch (ApiException e) {
            ApiFailure failure = e.failure();
            return new Verdict(culprit(failure), null, session.clockAhead(), failure);
        }
    }

    private static Culprit culprit(ApiFailure failure) {
        return switch (failure) {
            case ApiFailure.Unreachable _,
                    ApiFailure.NotAnAnswer _,
                    ApiFailure.NotOffered _,
                    ApiFailure.TooLarge _ ->
                    Culprit.ADDRESS;
            case ApiFailure.RefusedKey _ -> Culprit.KEY;
            case ApiFailure.ClockSkew _ -> Culprit.CLOCK;
            case ApiFailure.NotPermitted _ -> Culprit.PERMISSION;
            case ApiFailure.TimedOut _,
                    ApiFailure.ConnectionLost _,
                    ApiFailure.NotFound _,
                    ApiFailure.Throttled _,
                    ApiFailure.QuotaExceeded _,
                    ApiFailure.Invalid _,
                    ApiFailure.ServiceFault _,
                    ApiFailure.UnknownOutcome _,
                    ApiFailure.ReadOnly _,
                    ApiFailure.Cancelled _ ->
                    Culprit.SERVICE;
        };
    }
}
