package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.MaskedConfiguration;
import io.github.dfconsole.service.aiconfiguration.SecretNames;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Variable;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.Field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One environment variable as it is typed.
 *
 * @param name its name
 * @param value its value
 * @param leftOut whether it has a value that is not known
 */
record EnvironmentRow(Field<String> name, Field<String> value, boolean leftOut) implements FormRow {

    /**
     * Makes a row.
     *
     * @param check the rule for the name, if there is one
     */
    static EnvironmentRow of(Variable variable, Function<String, Optional<Problem>> check) {
        ShownText value =
                ShownText.exact("env-value", typed -> checkValue(typed, variable.leftOut()));
        Field<String> name =
                ShownText.trimmed(
                                "env-name",
                                typed ->
                                        typed.isEmpty() && value.field().get().isEmpty()
                                                ? Optional.empty()
                                                : check.apply(typed))
                        .show(variable.name())
                        .field();
        return new EnvironmentRow(name, value.show(variable.value()).field(), variable.leftOut());
    }

    private static Optional<Problem> checkValue(String typed, boolean leftOut) {
        boolean isNone = (leftOut && typed.isEmpty()) || MaskedConfiguration.isMask(typed);
        return isNone ? Optional.of(Problem.MISSING) : Optional.empty();
    }

    /** Whether its value is masked. */
    boolean isSecret() {
        return leftOut || SecretNames.looksSecret(name.entered());
    }

    /** Whether its value has line breaks, which a field of one line would lose. */
    boolean hasLines() {
        return value.get().contains("\n");
    }

    boolean isBlank() {
        return name.entered().isEmpty() && value.get().isEmpty();
    }

    Variable typed() {
        return new Variable(name.entered(), value.entered(), leftOut && value.get().isEmpty());
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(name, value);
    }

    /** A value is not for logs. */
    @Override
    public String toString() {
        return name.entered();
    }
}
