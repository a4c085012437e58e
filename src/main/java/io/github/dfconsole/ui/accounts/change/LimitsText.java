package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.service.accounts.LimitsDrift;
import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

/**
 * Says limits in words.
 *
 * @param texts the language
 */
record LimitsText(Texts texts) {

    static final int LONGEST_NAME = 40;

    /** Which limits were shown, and which there are. */
    String drift(LimitsDrift drift) {
        QuotaLimits seen = drift.seen();
        QuotaLimits now = drift.now();
        return texts.get(
                "accounts.quota-change.drift",
                Printable.escape(now.namespace(), LONGEST_NAME),
                files(seen.fileCountMillion()),
                space(seen.spaceTb()),
                files(now.fileCountMillion()),
                space(now.spaceTb()));
    }

    /** A number of files. */
    String files(int millions) {
        return texts.get("accounts.quota.millions", millions);
    }

    /** A space. */
    String space(int terabytes) {
        return texts.get("accounts.quota-change.tb", terabytes);
    }
}
