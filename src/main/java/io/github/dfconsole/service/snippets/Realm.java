package io.github.dfconsole.service.snippets;

import java.util.Locale;
import java.util.regex.Pattern;

/** The Kerberos realm of Data Forest, and what a computer has to know of it. */
final class Realm {

    /** The realm that the service documents. */
    static final String DEFAULT = "KR.DF.NAVERNCP.COM";

    private static final Pattern NAME = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,251}");

    /** The hosts of the KDC are not documented, and are not guessed. */
    private static final String CONFIGURATION =
            """
            [libdefaults]
                default_realm = <realm>

            [domain_realm]
                .<domain> = <realm>
                <domain> = <realm>

            # [realms] names the KDC. Copy it from a DEV app: cat /etc/krb5.conf
            """;

    private Realm() {}

    /** Returns the realm of a principal, or the documented one if it has none that makes sense. */
    static String of(String principal) {
        String realm = principal.substring(principal.lastIndexOf('@') + 1);
        return principal.contains("@") && NAME.matcher(realm).matches() ? realm : DEFAULT;
    }

    /** Returns krb5.conf, as far as it is known. */
    static String configuration(String realm) {
        return CONFIGURATION
                .replace("<realm>", realm)
                .replace("<domain>", realm.toLowerCase(Locale.ROOT));
    }
}
