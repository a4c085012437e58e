package io.github.dfconsole.service.usage;

/**
 * Something the user should know about pasted output.
 *
 * @param kind what it is
 * @param subject the namespace, path or line it is about; empty if it is about all of it. It comes
 *     from the clipboard: escape it before it is shown
 */
public record UsageProblem(Kind kind, String subject) {

    private static final int LONGEST_SUBJECT = 200;

    /** What can be wrong with pasted output. */
    public enum Kind {
        /** Nothing in it looks like a line of {@code hdfs dfs -count}. */
        NOTHING_RECOGNISED,
        /** A line is about the home folder of another account; the subject is its path. */
        OTHER_ACCOUNT,
        /** A line is about a folder that is no home folder; the subject is its path. */
        OTHER_FOLDER,
        /** A line is about a namespace in which the account has no quota; the subject is it. */
        OTHER_NAMESPACE,
        /** There is no line about this namespace. */
        NAMESPACE_MISSING,
        /** The line of this namespace lacks the quota columns: -q was left out. */
        COLUMN_MISSING,
        /** HDFS has no quota there, so the line does not tell how much of it is used. */
        NO_QUOTA,
        /** The figures of this namespace contradict each other. */
        CONTRADICTORY,
        /** The figures of this namespace are rounded: the command was run with -h. */
        ROUNDED,
        /** The command found no valid Kerberos ticket. */
        NO_TICKET,
        /** The command reported an error; the subject is its message. */
        COMMAND_FAILED,
        /** The text was too long, and only the end of it was read. */
        TOO_LONG
    }

    /** Shortens a long subject. */
    public UsageProblem {
        if (subject.length() > LONGEST_SUBJECT) {
            subject = subject.substring(0, LONGEST_SUBJECT);
        }
    }

    static UsageProblem of(Kind kind) {
        return new UsageProblem(kind, "");
    }
}
