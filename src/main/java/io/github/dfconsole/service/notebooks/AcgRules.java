package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.AcgRule;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;

/** Reads the rules of the access control group of a notebook. */
public final class AcgRules {

    private AcgRules() {}

    /**
     * The rules, in the order of the service. Blocks; interrupting the calling thread cancels.
     *
     * @param notebookId the notebook's id
     */
    public static Listing<AcgRule> of(Session session, String notebookId) throws ApiException {
        return Listing.of(
                session.client().notebooks().getAcgRuleList(notebookId), AcgRules::number);
    }

    /** What a rule is known by; empty if the service did not number it. */
    public static String number(AcgRule rule) {
        Long number = rule.accessControlGroupRuleNo();
        return number == null ? "" : number.toString();
    }
}
