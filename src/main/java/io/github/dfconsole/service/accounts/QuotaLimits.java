package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.api.model.Quota;

import java.util.Optional;

/**
 * The HDFS limits of an account in one namespace, both known.
 *
 * @param namespace {@code koya} or {@code tata}
 * @param fileCountMillion how many files and directories, in millions
 * @param spaceTb how much space, in terabytes; copies count
 */
public record QuotaLimits(String namespace, int fileCountMillion, int spaceTb) {

    /** The limits of a quota; empty if the service left one of them out. */
    public static Optional<QuotaLimits> of(Quota quota) {
        Integer files = quota.fileCountMillion();
        Integer space = quota.spaceTb();
        return files == null || space == null
                ? Optional.empty()
                : Optional.of(new QuotaLimits(quota.namespace(), files, space));
    }

    /** The limits of an account in a namespace; empty if the service did not send them. */
    public static Optional<QuotaLimits> of(AccountDetail account, String namespace) {
        return account.quotas().stream()
                .filter(each -> each.namespace().equals(namespace))
                .findFirst()
                .flatMap(QuotaLimits::of);
    }

    /** Whether either limit is lower than before, so that writes may fail. */
    public boolean isLowerThan(QuotaLimits before) {
        return fileCountMillion < before.fileCountMillion || spaceTb < before.spaceTb;
    }
}
