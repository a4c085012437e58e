package io.github.dfconsole.service.aiconfiguration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A configuration as it was typed, right or not. What is kept in a file has to be made by {@link
 * #withoutSecrets} before.
 *
 * @param name the configuration's own name
 * @param queueName the YARN queue
 * @param userPackage HDFS path of the user package
 * @param container what runs
 * @param size what it runs on
 * @param input what is copied in
 * @param output what is copied out
 */
public record TypedConfiguration(
        String name,
        String queueName,
        String userPackage,
        Container container,
        Size size,
        List<Mapping> input,
        List<Mapping> output) {

    /** Nothing typed. */
    public static final TypedConfiguration EMPTY =
            new TypedConfiguration(
                    "",
                    AiConfigurationRules.QUEUE,
                    "",
                    Container.EMPTY,
                    Size.EMPTY,
                    List.of(),
                    List.of());

    /**
     * What runs.
     *
     * @param image the image
     * @param command the command
     * @param args its arguments
     * @param env environment variables, in order
     * @param ports ports with commas between them
     */
    public record Container(
            String image, String command, String args, List<Variable> env, String ports) {

        /** Nothing typed. */
        public static final Container EMPTY = new Container("", "", "", List.of(), "");

        /** A file may lack what it should have. */
        public Container {
            image = text(image);
            command = text(command);
            args = text(args);
            env = list(env);
            ports = text(ports);
        }
    }

    /**
     * An environment variable. A mask is not taken for a value: what it stands for is left out.
     *
     * @param name its name
     * @param value its value
     * @param leftOut whether it has a value that is not known: it was not kept because it looked
     *     secret, or the service has sent a mask
     */
    public record Variable(String name, String value, boolean leftOut) {

        /** A file may lack what it should have. */
        public Variable {
            name = text(name);
            value = text(value);
            if (MaskedConfiguration.isMask(value)) {
                value = "";
                leftOut = true;
            }
        }

        private Variable withoutSecret() {
            boolean isSecret = !value.isEmpty() && SecretNames.looksSecret(name);
            return isSecret ? new Variable(name, "", true) : this;
        }

        @Override
        public String toString() {
            return name + "=" + (SecretNames.looksSecret(name) ? MaskedConfiguration.MASK : value);
        }
    }

    /**
     * What it runs on.
     *
     * @param cores number of CPU cores
     * @param memory memory in gigabytes
     * @param gpus number of GPUs
     * @param gpuModel their model
     */
    public record Size(String cores, String memory, String gpus, String gpuModel) {

        /** Nothing typed. */
        public static final Size EMPTY = new Size("", "", "", "");

        /** A file may lack what it should have. */
        public Size {
            cores = text(cores);
            memory = text(memory);
            gpus = text(gpus);
            gpuModel = text(gpuModel);
        }
    }

    /**
     * A path that is copied.
     *
     * @param hdfs the path in HDFS
     * @param path the path in the container
     * @param overwrite whether what is there is replaced; only for what is copied out
     */
    public record Mapping(String hdfs, String path, boolean overwrite) {

        /** A file may lack what it should have. */
        public Mapping {
            hdfs = text(hdfs);
            path = text(path);
        }
    }

    /** A file may lack what it should have. */
    public TypedConfiguration {
        name = text(name);
        queueName = text(queueName).isBlank() ? AiConfigurationRules.QUEUE : queueName;
        userPackage = text(userPackage);
        container = Objects.requireNonNullElse(container, Container.EMPTY);
        size = Objects.requireNonNullElse(size, Size.EMPTY);
        input = list(input);
        output = list(output);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
    }

    /** The same as it may be kept in a file: values that look secret are left out. */
    public TypedConfiguration withoutSecrets() {
        return new TypedConfiguration(
                name,
                queueName,
                userPackage,
                new Container(
                        container.image(),
                        container.command(),
                        container.args(),
                        container.env().stream().map(Variable::withoutSecret).toList(),
                        container.ports()),
                size,
                input,
                output);
    }
}
