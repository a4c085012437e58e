package io.github.dfconsole.service.snippets;

import java.util.Optional;

/** A configuration with which a Java program logs in with a keytab. */
final class JaasConfiguration {

    /** ZooKeeper and HBase look for Client, Kafka for KafkaClient. */
    private static final String ENTRY =
            """
            %s {
                com.sun.security.auth.module.Krb5LoginModule required
                useKeyTab=true
                keyTab=%s
                principal=%s
                storeKey=true
                useTicketCache=false
                doNotPrompt=true;
            };
            """;

    private JaasConfiguration() {}

    /** Writes one; empty if a value has a variable in it, which JAAS would fill in. */
    static Optional<String> of(String principal, String keytab) {
        if ((principal + keytab).contains("${")) {
            return Optional.empty();
        }
        String file = quoted(keytab);
        String user = quoted(principal);
        return Optional.of(
                ENTRY.formatted("Client", file, user) + ENTRY.formatted("KafkaClient", file, user));
    }

    private static String quoted(String value) {
        String escaped =
                value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
        return "\"" + escaped + "\"";
    }
}
