package io.github.dfconsole.settings;

/** What a start shows that was not told by its command line what to connect to. */
public enum StartPage {
    /** The page on which a connection is chosen; so before the user chooses. */
    CONNECTIONS,
    /** What the connection that was used last offers. */
    LAST_CONNECTION
}
