package io.github.dfconsole.ui.resource.action;

import java.util.List;

/**
 * What is asked before something is sent over a connection of production, or over any if it warns
 * of something.
 *
 * @param title the title of the dialog: a verb and a kind
 * @param question names what is about to be sent
 * @param verb what the button says that sends it
 * @param usual how much was asked so far
 * @param names the names of the resources
 * @param warning what is lost by it; empty if nothing is
 */
public record SendingQuestion(
        String title,
        String question,
        String verb,
        Level usual,
        List<String> names,
        String warning) {

    /** A question that warns of nothing. */
    public SendingQuestion(
            String title, String question, String verb, Level usual, List<String> names) {
        this(title, question, verb, usual, names, "");
    }

    /** Takes a copy of the names. */
    public SendingQuestion {
        names = List.copyOf(names);
    }
}
