package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.dfconsole.sandbox.StoredAiWorkspace.Configuration;

import java.util.ArrayList;
import java.util.List;

/** Configuration histories: one to four entries, each a little larger than the one before. */
final class SampleConfigurations {

    private static final int LONGEST_HISTORY = 4;
    private static final int MEMORY_PER_CPU_MB = 7_680;

    private SampleConfigurations() {}

    static List<Configuration> of(StoredAiWorkspace workspace) {
        int entries = 1 + Math.floorMod(workspace.id().hashCode(), LONGEST_HISTORY);
        long span = workspace.modifiedAt() - workspace.createdAt();
        List<Configuration> history = new ArrayList<>();
        for (int entry = 0; entry < entries; entry++) {
            long at = workspace.createdAt() + span * entry / Math.max(1, entries - 1);
            history.add(new Configuration(configuration(workspace, entry), at));
        }
        return history;
    }

    private static ObjectNode configuration(StoredAiWorkspace workspace, int entry) {
        int gpus = 1 << Math.min(entry, 3);
        int cpus = 4 * gpus;
        String home = "hdfs://koya/user/forest-prod/" + workspace.id();
        ObjectNode spec = Reply.object();
        spec.put("name", "v" + (entry + 1)).put("queueName", "gpu");
        spec.put("userPackageUri", home + "/package-v" + (entry + 1) + ".zip");
        spec.putObject("resource")
                .put("cpuCount", cpus)
                .put("gpuCount", gpus)
                .put("gpuModel", entry < 2 ? "T4" : "V100")
                .put("memoryMb", cpus * MEMORY_PER_CPU_MB);
        fillDocker(spec.putObject("docker"), workspace, entry, gpus);
        fillData(spec.putObject("data"), home);
        return spec;
    }

    private static void fillDocker(
            ObjectNode docker, StoredAiWorkspace workspace, int entry, int gpus) {
        docker.put("image", workspace.image())
                .put("command", "python train.py")
                .put("args", "--epochs " + 10 * (entry + 1) + " --batch-size " + 64 * gpus);
        docker.putObject("env")
                .put("TZ", "Asia/Seoul")
                .put("NCCL_DEBUG", "WARN")
                .put("MLFLOW_TOKEN", "sample-" + entry + "-" + workspace.id());
        docker.putArray("exposeTcpPorts").add(6006);
    }

    private static void fillData(ObjectNode data, String home) {
        data.putArray("input").addObject().put("hdfs", home + "/data").put("path", "/data");
        data.putArray("output")
                .addObject()
                .put("hdfs", home + "/model")
                .put("overwrite", true)
                .put("path", "/model");
    }
}
