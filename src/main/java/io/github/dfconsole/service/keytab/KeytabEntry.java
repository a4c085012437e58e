package io.github.dfconsole.service.keytab;

import java.time.Instant;

/**
 * One key in a keytab, without the key itself.
 *
 * @param principal whose key it is, with the realm, as {@code klist} writes it; it comes from the
 *     file and may hold any character
 * @param kvno the version number of the key: 0 to 4,294,967,295
 * @param keyType its encryption type
 * @param time when the key was written to the keytab, in whole seconds; 1970 where the program that
 *     wrote it did not say
 */
public record KeytabEntry(String principal, long kvno, KeyType keyType, Instant time) {}
