package io.github.dfconsole.ui.wizard;

/** The exact request that would be sent, for the review. */
public interface RequestPreview {

    /** The request as JSON with secrets masked; empty while something is missing. */
    String json();

    /** A shell script that sends the same and holds no secret; empty while something is missing. */
    String curl();

    /** The same for PowerShell. */
    String powerShell();
}
