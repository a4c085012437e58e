package io.github.dfconsole.service.aiapps.submit;

import io.github.dfconsole.api.model.AiAppDocker;
import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.aiconfiguration.SecretNames;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Container;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Values that a draft leaves out because they look secret, and that the workspace still has. */
public final class KeptSecrets {

    private KeptSecrets() {}

    /**
     * A draft with the values that the workspace has under the same names; others stay left out,
     * also where the service has sent a mask in place of a value.
     *
     * @param configuration what the workspace has now
     */
    public static TypedConfiguration filled(TypedConfiguration typed, AiAppTypeSpec configuration) {
        AiAppDocker docker = configuration.docker();
        Map<String, String> known = docker == null ? Map.of() : docker.env();
        return withEnv(typed, each -> filled(each, known));
    }

    private static TypedConfiguration withEnv(
            TypedConfiguration typed, UnaryOperator<Variable> change) {
        Container container = typed.container();
        return new TypedConfiguration(
                typed.name(),
                typed.queueName(),
                typed.userPackage(),
                new Container(
                        container.image(),
                        container.command(),
                        container.args(),
                        container.env().stream().map(change).toList(),
                        container.ports()),
                typed.size(),
                typed.input(),
                typed.output());
    }

    /**
     * What is entered without the secrets that came from a workspace: a value that is that of the
     * workspace is left out, also if it was typed.
     *
     * @param taken further names of variables whose values were taken from it
     */
    public static TypedConfiguration without(
            TypedConfiguration typed, AiAppTypeSpec configuration, List<String> taken) {
        AiAppDocker docker = configuration.docker();
        Map<String, String> known = docker == null ? Map.of() : docker.env();
        return withEnv(typed, each -> isFrom(known, each, taken) ? leftOut(each) : each);
    }

    private static boolean isFrom(
            Map<String, String> known, Variable variable, List<String> taken) {
        String name = variable.name();
        return (SecretNames.looksSecret(name) || taken.contains(name))
                && !variable.value().isEmpty()
                && variable.value().equals(known.get(name));
    }

    private static Variable leftOut(Variable variable) {
        return new Variable(variable.name(), "", true);
    }

    /** The names of the values that are still left out, in their order. */
    public static List<String> leftOut(TypedConfiguration typed) {
        return typed.container().env().stream()
                .filter(Variable::leftOut)
                .map(Variable::name)
                .toList();
    }

    private static Variable filled(Variable variable, Map<String, String> known) {
        String value = known.get(variable.name());
        return variable.leftOut() && value != null && !MaskedConfiguration.isMask(value)
                ? new Variable(variable.name(), value, false)
                : variable;
    }
}
