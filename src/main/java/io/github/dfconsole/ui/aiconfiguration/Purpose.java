package io.github.dfconsole.ui.aiconfiguration;

/** What a configuration is entered for. */
public enum Purpose {
    /** An AI workspace, which keeps it. */
    WORKSPACE,
    /** One run, which has neither a name of its configuration nor a user package. */
    RUN
}
