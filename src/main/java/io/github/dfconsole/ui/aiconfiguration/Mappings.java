package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.PathRules;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Mapping;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.Field;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/** The paths that are copied in, or those that are copied out, as they are typed. */
final class Mappings {

    private static final Mapping NOTHING = new Mapping("", "", false);

    private final boolean out;
    private final FormRows<MappingRow> rows;

    /**
     * Starts without paths.
     *
     * @param out whether they are copied out: then no two have the same path in HDFS
     */
    Mappings(boolean out, ObservableList<Field<?>> inputs) {
        this.out = out;
        rows = new FormRows<>(out ? "output" : "input", inputs, () -> row(NOTHING));
        rows.rows().addListener((ListChangeListener<MappingRow>) change -> forgetRepeated());
    }

    private MappingRow row(Mapping mapping) {
        MappingRow row =
                MappingRow.of(mapping, out ? this::checkUnique : typed -> Optional.empty());
        row.hdfs().value().addListener((property, before, now) -> forgetRepeated());
        return row;
    }

    private void forgetRepeated() {
        rows.rows().forEach(row -> row.hdfs().forget(Problem.REPEATED));
    }

    private Optional<Problem> checkUnique(String hdfs) {
        String wanted = PathRules.normal(hdfs);
        long uses =
                rows.rows().stream()
                        .filter(row -> PathRules.normal(row.hdfs().entered()).equals(wanted))
                        .count();
        return uses > 1 ? Optional.of(Problem.REPEATED) : Optional.empty();
    }

    void show(List<Mapping> mappings) {
        rows.show(mappings.stream().map(this::row).toList());
    }

    List<Mapping> typed() {
        return rows.rows().stream().filter(row -> !row.isBlank()).map(MappingRow::typed).toList();
    }

    boolean isOut() {
        return out;
    }

    FormRows<MappingRow> rows() {
        return rows;
    }
}
