package io.github.dfconsole.ui.connect;

import io.github.dfconsole.connection.Authority;
import io.github.dfconsole.connection.InvalidAuthorityException;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import java.time.Instant;

/** What is said of a certificate authority, for comparing it with what its operator says. */
record AuthorityText(Texts texts, Times times) {

    private static final int LONGEST = 300;

    /** All that is to be compared, one line for each. */
    String of(Authority authority) {
        return texts.get(
                "profile.authority.whole",
                Printable.escape(authority.subject(), LONGEST),
                Printable.escape(authority.issuer(), LONGEST),
                date(authority.validFrom()),
                date(authority.validUntil()),
                authority.fingerprint());
    }

    private String date(Instant at) {
        return times.minutes(at);
    }

    /** Message key of why a file is refused. */
    static String key(InvalidAuthorityException.Reason reason) {
        return switch (reason) {
            case UNREADABLE -> "profile.authority.unreadable";
            case TOO_LARGE -> "profile.authority.too-large";
            case NO_CERTIFICATE -> "profile.authority.none";
            case DAMAGED -> "profile.authority.damaged";
            case TOO_MANY -> "profile.authority.too-many";
            case PRIVATE_KEY -> "profile.authority.private-key";
            case NOT_AN_AUTHORITY -> "profile.authority.not-an-authority";
            case EXPIRED -> "profile.authority.expired";
        };
    }
}
