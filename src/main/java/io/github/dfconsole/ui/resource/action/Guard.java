package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.connection.profile.ProfileMarks;

/**
 * What keeps the open connection from a slip.
 *
 * @param marks whether it is one of production, and whether nothing may be changed over it
 * @param title what the user calls the connection; empty if it has no name
 */
public record Guard(ProfileMarks marks, String title) {

    /** Nothing more is asked than what changes ask anyway. */
    public static final Guard NONE = new Guard(ProfileMarks.NONE, "");

    /** How much is asked before something that asks so much elsewhere. */
    public Level asked(Level usual) {
        return marks.isProduction() ? usual.raised() : usual;
    }
}
