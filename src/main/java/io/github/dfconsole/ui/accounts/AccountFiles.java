package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.service.keytab.KnownKeytabs;
import io.github.dfconsole.service.usage.UsageStore;

import java.nio.file.Path;

/**
 * What is kept of accounts on this machine.
 *
 * @param usage how much of the quotas was used when it was measured
 * @param keytabs which keytabs were downloaded; never a key
 */
public record AccountFiles(UsageStore usage, KnownKeytabs keytabs) {

    /** Below a folder, which need not exist. */
    public static AccountFiles in(Path folder) {
        return new AccountFiles(new UsageStore(folder), new KnownKeytabs(folder));
    }
}
