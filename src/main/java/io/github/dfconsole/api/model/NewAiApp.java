package io.github.dfconsole.api.model;

/**
 * What aiapps/submit needs to know. Nothing is taken over from the AI workspace's configuration.
 *
 * @param aiWorkspaceId UUID in Base62 of the AI workspace to run it from, at most 22 characters
 * @param namePrefix 2 to 8 characters that the name of the run begins with
 * @param queueName the YARN queue to run in, usually {@code gpu}
 * @param data what is copied in before and out after; the lists may be empty
 * @param docker the container it runs in
 * @param resource what it gets to run on
 */
public record NewAiApp(
        String aiWorkspaceId,
        String namePrefix,
        String queueName,
        AiAppData data,
        AiAppDocker docker,
        AiAppResource resource) {

    /** Replaces missing values with empty ones. */
    public NewAiApp {
        aiWorkspaceId = Absent.text(aiWorkspaceId);
        namePrefix = Absent.text(namePrefix);
        queueName = Absent.text(queueName);
    }
}
