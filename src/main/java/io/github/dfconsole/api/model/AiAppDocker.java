package io.github.dfconsole.api.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;

import java.util.List;
import java.util.Map;

/**
 * The container an AI app runs in. The data-type page names and types some of these differently;
 * the names here are those of the JSON samples. {@code workdir} was removed from the API on
 * 2024-08-08 and is neither read nor sent.
 *
 * @param image docker image with its version
 * @param command the command to run
 * @param args the command's arguments, as one text
 * @param env environment variables by name
 * @param exposeTcpPorts TCP ports the container opens
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY) // blank values are not sent
public record AiAppDocker(
        String image,
        String command,
        @JsonAlias("arg") String args,
        Map<String, String> env,
        List<Integer> exposeTcpPorts) {

    /** Replaces missing values with empty ones. */
    public AiAppDocker {
        image = Absent.text(image);
        command = Absent.text(command);
        args = Absent.text(args);
        env = Absent.map(env);
        exposeTcpPorts = Absent.list(exposeTcpPorts);
    }
}
