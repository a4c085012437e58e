package io.github.dfconsole.ui.wizard;

/** How far sending has come, as far as a wizard has to know. */
public enum SubmissionState {
    /** Nothing was sent, or what was sent is settled. */
    OPEN,
    /** The request is on its way or being looked up; nothing can be changed. */
    BUSY,
    /** It is not known whether the service has done it. */
    UNKNOWN,
    /** The service has not done it. */
    REFUSED,
    /** The service has done it; the wizard is over. */
    DONE
}
