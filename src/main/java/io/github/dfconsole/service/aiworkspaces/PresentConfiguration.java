package io.github.dfconsole.service.aiworkspaces;

import io.github.dfconsole.api.model.AiAppTypeSpec;
import io.github.dfconsole.service.aiconfiguration.ConfigurationDifference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The configuration that runs of a workspace are started with now, as far as its history tells.
 * Where several that differ have the latest time, it does not: the reference says nothing of their
 * order.
 *
 * @param possible the configurations that may be the present one, no two alike, in the order of the
 *     service; one if it is clear, none if the workspace has no configuration
 */
public record PresentConfiguration(List<AiAppTypeSpec> possible) {

    /** No configuration. */
    public static final PresentConfiguration NONE = new PresentConfiguration(List.of());

    /** Takes a copy, in which no two are alike. */
    public PresentConfiguration {
        List<AiAppTypeSpec> distinct = new ArrayList<>();
        for (AiAppTypeSpec each : possible) {
            if (!isOneOf(distinct, each)) {
                distinct.add(each);
            }
        }
        possible = List.copyOf(distinct);
    }

    /** One that is clear; none if it is null. */
    public static PresentConfiguration of(@Nullable AiAppTypeSpec configuration) {
        return configuration == null ? NONE : new PresentConfiguration(List.of(configuration));
    }

    private static boolean isOneOf(List<AiAppTypeSpec> several, AiAppTypeSpec one) {
        return several.stream()
                .anyMatch(each -> ConfigurationDifference.between(each, one).isEmpty());
    }

    /**
     * The present configuration; one that may be it if that is not clear, empty if there is none.
     */
    public Optional<AiAppTypeSpec> any() {
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible.getLast());
    }

    /** The same, but rather one that another reading of the history did not have. */
    public Optional<AiAppTypeSpec> anyBut(PresentConfiguration other) {
        return possible.stream()
                .filter(each -> !isOneOf(other.possible, each))
                .findFirst()
                .or(this::any);
    }

    /** Whether it is not known which of several it is. */
    public boolean isUnclear() {
        return possible.size() > 1;
    }

    /** Whether it is, or may be, a configuration. */
    public boolean mayBe(AiAppTypeSpec configuration) {
        return isOneOf(possible, configuration);
    }

    /** Whether nothing was set between two readings of a history, as far as that can be told. */
    public boolean isSameAs(PresentConfiguration other) {
        return possible.size() == other.possible.size()
                && possible.stream().allMatch(each -> isOneOf(other.possible, each));
    }

    /** Configurations may have secrets in them. */
    @Override
    public String toString() {
        return "PresentConfiguration[" + possible.size() + "]";
    }
}
