package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.AiConfigurationRules;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.Field;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment variables as they are typed; no two have the same name. */
final class Environment {

    private static final Variable NOTHING = new Variable("", "", false);

    private final FormRows<EnvironmentRow> rows;
    private @Nullable Map<String, Integer> uses;

    /** Starts without variables. */
    Environment(ObservableList<Field<?>> inputs) {
        rows = new FormRows<>("environment", inputs, () -> row(NOTHING));
        rows.rows().addListener((ListChangeListener<EnvironmentRow>) change -> forgetUses());
    }

    private EnvironmentRow row(Variable variable) {
        EnvironmentRow row = EnvironmentRow.of(variable, this::checkName);
        row.name().value().addListener((property, before, now) -> forgetUses());
        return row;
    }

    /** Another name has become free, or is taken now. */
    private void forgetUses() {
        uses = null;
        rows.rows().forEach(row -> row.name().forget(Problem.REPEATED));
    }

    private Optional<Problem> checkName(String name) {
        return AiConfigurationRules.envName(name)
                .or(
                        () ->
                                uses().getOrDefault(name, 0) > 1
                                        ? Optional.of(Problem.REPEATED)
                                        : Optional.empty());
    }

    /** Counted once for all rows: each of five hundred would count them again. */
    private Map<String, Integer> uses() {
        Map<String, Integer> counted = uses;
        if (counted == null) {
            counted = new HashMap<>();
            for (EnvironmentRow row : rows.rows()) {
                counted.merge(row.name().entered(), 1, Integer::sum);
            }
            uses = counted;
        }
        return counted;
    }

    void show(List<Variable> variables) {
        rows.show(variables.stream().map(this::row).toList());
    }

    List<Variable> typed() {
        return rows.rows().stream()
                .filter(row -> !row.isBlank())
                .map(EnvironmentRow::typed)
                .toList();
    }

    FormRows<EnvironmentRow> rows() {
        return rows;
    }
}
