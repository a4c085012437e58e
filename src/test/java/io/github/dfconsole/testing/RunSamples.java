package io.github.dfconsole.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The state of a sandbox that has one account, one AI workspace and chosen runs. */
public final class RunSamples {

    /** The id of the account. */
    public static final String ACCOUNT = "5nAccountThatTrains001";

    private static final String WORKSPACE =
            """
            {"id":"6nWorkspaceOfVision001","name":"vision","accountId":"%s",\
            "description":"Roads in pictures","image":"pytorch:2.3.1","createdAt":1728263551408,\
            "modifiedAt":1728349951408,"disabled":false,"configurations":null}"""
                    .formatted(ACCOUNT);

    private RunSamples() {}

    /**
     * A run.
     *
     * @param name its name, which is its id, too
     * @param began when it was accepted; it begins at once if there are enough GPUs
     * @param length how long it takes
     * @param gpus how many GPUs it takes of the 16 there are
     */
    public record Run(String name, Instant began, Duration length, int gpus) {

        private String json(int number) {
            long start = began.toEpochMilli();
            return """
            {"id":"%s","spec":{"yarnId":"application_1728263551408_%04d","accountId":"%s",\
            "workspaceName":"vision","name":"%s","queue":"gpu","cpuCount":8,"gpuCount":%d,\
            "memoryMb":65536,"image":"pytorch:2.3.1"},"startedAt":%d,"runsAt":%d,"endsAt":%d,\
            "fails":false,"killedAt":null}"""
                    .formatted(
                            name,
                            number,
                            ACCOUNT,
                            name,
                            gpus,
                            start,
                            start,
                            start + length.toMillis());
        }
    }

    /** Writes the state of a sandbox into a file. */
    public static void write(Path file, List<Run> runs) throws IOException {
        String json =
                runs.stream()
                        .map(run -> run.json(runs.indexOf(run)))
                        .collect(Collectors.joining(","));
        Files.writeString(
                file,
                """
                {"accounts":[{"id":"%s","name":"trainer","createdAt":1728263551408,\
                "settling":{"until":0,"status":"RUNNING"},"disabled":false,"keytab":1,\
                "quotas":{"koya":{"fileCountMillion":2,"spaceTb":300},\
                "tata":{"fileCountMillion":1,"spaceTb":200}}}],"apps":[],"notebooks":[],\
                "aiWorkspaces":[%s],"aiApps":[%s],"born":7}"""
                        .formatted(ACCOUNT, WORKSPACE, json));
    }
}
