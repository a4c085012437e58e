package io.github.dfconsole.service.keytab;

import java.nio.ByteOrder;

/**
 * How one version of the file format writes entries.
 *
 * @param order the order of the bytes of a number
 * @param isOld whether it is version 0x0501, which counts the realm as a component of the name and
 *     has no name type
 */
record EntryFormat(ByteOrder order, boolean isOld) {}
