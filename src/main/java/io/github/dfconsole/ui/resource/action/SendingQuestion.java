package io.github.dfconsole.ui.resource.action;

import java.util.List;

/**
 * What is asked before something is sent over a connection of production.
 *
 * @param title the title of the dialog: a verb and a kind
 * @param question names what is about to be sent
 * @param verb what the button says that sends it
 * @param usual how much was asked so far
 * @param names the names of the resources
 */
public record SendingQuestion(
        String title, String question, String verb, Level usual, List<String> names) {

    /** Takes a copy of the names. */
    public SendingQuestion {
        names = List.copyOf(names);
    }
}
