package io.github.dfconsole.ui.submission;

import org.jspecify.annotations.Nullable;

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
     * @param warning what is asked about in any case, in one question with what the connection asks
     *     about; null if there is nothing
     */
    record Wanted(
            String name, String accountName, boolean isBesideAnother, @Nullable Warning warning) {

        /** The same with something that is asked about in any case. */
        public Wanted warnedOf(Warning what) {
            return new Wanted(name, accountName, isBesideAnother, what);
        }
    }

    /**
     * Something that is lost by what is created, and has to be agreed to.
     *
     * @param question the question
     * @param text what is lost
     * @param verb what the button says that goes on
     */
    record Warning(String question, String text, String verb) {}
}
