package io.github.dfconsole.service.aiconfiguration;

import java.util.Optional;

/** What the fields of a configuration are called where two configurations are compared. */
public final class ConfigurationField {

    /** The configuration's own name. */
    public static final String NAME = "name";

    /** The YARN queue. */
    public static final String QUEUE = "queueName";

    /** The docker image with its version. */
    public static final String IMAGE = "image";

    /** The command. */
    public static final String COMMAND = "command";

    /** The command's arguments. */
    public static final String ARGS = "args";

    /** Number of CPU cores. */
    public static final String CPU = "cpu";

    /** Memory in megabytes. */
    public static final String MEMORY = "memory";

    /** Number of GPUs. */
    public static final String GPU_COUNT = "gpuCount";

    /** Model of the GPUs. */
    public static final String GPU_MODEL = "gpuModel";

    /** TCP ports the container opens. */
    public static final String PORTS = "ports";

    /** HDFS path of the user package. */
    public static final String PACKAGE = "userPackageUri";

    private static final String ENV = "env.";
    private static final String INPUT = "input.";
    private static final String OUTPUT = "output.";

    private ConfigurationField() {}

    /** The field of an environment variable. */
    public static String env(String name) {
        return ENV + name;
    }

    /** The field of what is copied in to a container path. */
    public static String input(String path) {
        return INPUT + path;
    }

    /** The field of what is copied out to an HDFS path. */
    public static String output(String hdfs) {
        return OUTPUT + hdfs;
    }

    /** The environment variable that a field is for; empty for all other fields. */
    public static Optional<String> envName(String field) {
        return after(ENV, field);
    }

    /** The container path that a field copies in to; empty for all other fields. */
    public static Optional<String> inputPath(String field) {
        return after(INPUT, field);
    }

    /** The HDFS path that a field copies out to; empty for all other fields. */
    public static Optional<String> outputPath(String field) {
        return after(OUTPUT, field);
    }

    /** Whether the value of a field is likely to be a secret; see {@link SecretNames}. */
    public static boolean looksSecret(String field) {
        return envName(field).filter(SecretNames::looksSecret).isPresent();
    }

    private static Optional<String> after(String prefix, String field) {
        return field.startsWith(prefix)
                ? Optional.of(field.substring(prefix.length()))
                : Optional.empty();
    }
}
