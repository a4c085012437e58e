package io.github.dfconsole.service.aiapps;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;
import io.github.dfconsole.service.aiconfiguration.ConfigurationField;
import io.github.dfconsole.service.aiconfiguration.ConfigurationTyping;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a run was submitted with, as it is kept: without secrets, which cannot be compared. */
public final class SubmittedConfiguration {

    private SubmittedConfiguration() {}

    /**
     * How two configurations differ.
     *
     * @param fields the fields that differ
     * @param notCompared names of environment variables that both have, and whose values were not
     *     kept at least once
     */
    public record Comparison(List<ConfigurationDifference> fields, List<String> notCompared) {}

    /**
     * What was submitted as it may be shown: a mask stands for each secret that was left out. Name
     * and user package are those of a workspace, which a run has not.
     */
    public static AiAppTypeSpec shown(TypedConfiguration submitted) {
        TypedConfiguration.Container container = submitted.container();
        return ConfigurationTyping.shown(
                new TypedConfiguration(
                        "",
                        submitted.queueName(),
                        "",
                        new TypedConfiguration.Container(
                                container.image(),
                                container.command(),
                                container.args(),
                                container.env(),
                                container.ports()),
                        submitted.size(),
                        submitted.input(),
                        submitted.output()));
    }

    /**
     * What differs between two configurations that were submitted, or one that was and the present
     * one of its workspace.
     */
    public static Comparison compare(TypedConfiguration before, TypedConfiguration after) {
        Set<String> untold = new TreeSet<>(leftOut(before));
        untold.addAll(leftOut(after));
        untold.retainAll(names(before));
        untold.retainAll(names(after));
        List<ConfigurationDifference> fields =
                ConfigurationDifference.between(shown(before), shown(after)).stream()
                        .filter(each -> !isOneOf(untold, each.field()))
                        .toList();
        return new Comparison(fields, List.copyOf(untold));
    }

    private static boolean isOneOf(Set<String> names, String field) {
        return ConfigurationField.envName(field).filter(names::contains).isPresent();
    }

    private static Set<String> leftOut(TypedConfiguration configuration) {
        return configuration.container().env().stream()
                .filter(Variable::leftOut)
                .map(Variable::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(TypedConfiguration configuration) {
        Set<String> names = new HashSet<>();
        configuration.container().env().forEach(each -> names.add(each.name()));
        return names;
    }
}
