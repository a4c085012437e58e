package io.github.dfconsole.ui.submission;

/** Lets something be created, as far as the connection is guarded against slips. */
@FunctionalInterface
public interface Approval {

    /**
     * Lets it be sent: at once, after a question, or not at all.
     *
     * @param wanted what is about to be created
     * @param send sends it; called once at most, on the UI thread
     */
    void ask(Wanted wanted, Runnable send);

    /**
     * What is about to be created.
     *
     * @param name its name
     * @param accountName the name of the account that will own it
     * @param isBesideAnother whether another may have been created already, so that there may be
     *     two
     */
    record Wanted(String name, String accountName, boolean isBesideAnother) {}
}
