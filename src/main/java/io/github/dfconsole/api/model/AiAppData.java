package io.github.dfconsole.api.model;

import java.util.List;

/**
 * What an AI app copies between HDFS and its container.
 *
 * @param input copied into the container before the app starts
 * @param output copied to HDFS after the app has ended
 */
public record AiAppData(List<Input> input, List<Output> output) {

    /** Replaces missing values with empty ones. */
    public AiAppData {
        input = Absent.list(input);
        output = Absent.list(output);
    }

    /**
     * One path that is copied in.
     *
     * @param hdfs HDFS path to copy from
     * @param path container path that receives it
     */
    public record Input(String hdfs, String path) {

        /** Replaces missing values with empty ones. */
        public Input {
            hdfs = Absent.text(hdfs);
            path = Absent.text(path);
        }
    }

    /**
     * One path that is copied out.
     *
     * @param hdfs HDFS path that receives the results
     * @param path container path that holds them
     * @param overwrite whether what is already there is replaced
     */
    public record Output(String hdfs, String path, boolean overwrite) {

        /** Replaces missing values with empty ones. */
        public Output {
            hdfs = Absent.text(hdfs);
            path = Absent.text(path);
        }
    }
}
