package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * How an AI app is run: the configuration of an AI workspace. Text that is left out is empty. To be
 * sent it needs a {@code docker} with image and command; what is read may lack anything.
 *
 * @param name the configuration's name
 * @param queueName the YARN queue, usually {@code gpu}
 * @param userPackageUri HDFS path of a zipped user package
 * @param resource what the app gets to run on
 * @param docker the container it runs in
 * @param data what is copied in before and out after
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY) // blank values are not sent
public record AiAppTypeSpec(
        String name,
        String queueName,
        String userPackageUri,
        @Nullable AiAppResource resource,
        @Nullable AiAppDocker docker,
        @Nullable AiAppData data) {

    /** Replaces missing values with empty ones. */
    public AiAppTypeSpec {
        name = Absent.text(name);
        queueName = Absent.text(queueName);
        userPackageUri = Absent.text(userPackageUri);
    }
}
