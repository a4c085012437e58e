package io.github.dfconsole.ui.aiapps.submit;

import io.github.dfconsole.service.aiapps.submit.RunDraft;
import io.github.dfconsole.ui.submission.Approval.Warning;
import io.github.dfconsole.ui.submission.PendingSubmission;

import java.util.List;

/** What is asked before a run is submitted, beside what every connection asks. */
interface RunQuestions {

    /**
     * What is asked because the results replace something, in one question with what the connection
     * asks.
     *
     * @param paths the HDFS paths whose contents are replaced
     */
    Warning replacing(List<String> paths);

    /**
     * An earlier run of the same workspace was not found, and may have been submitted all the same.
     *
     * @param then goes on; it does not run if the user does not want that
     */
    void besideUnsettled(PendingSubmission<RunDraft> earlier, Runnable then);

    /** An earlier run of the same workspace is being looked for: nothing is sent meanwhile. */
    void waitForLook(PendingSubmission<RunDraft> earlier);
}
