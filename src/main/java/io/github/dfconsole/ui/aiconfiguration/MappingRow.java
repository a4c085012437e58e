package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.PathRules;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Mapping;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.Field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One path that is copied, as it is typed.
 *
 * @param hdfs the path in HDFS
 * @param path the path in the container
 * @param overwrite whether what is there is replaced
 */
record MappingRow(Field<String> hdfs, Field<String> path, Field<Boolean> overwrite)
        implements FormRow {

    /**
     * Makes a row.
     *
     * @param check the rule for the path in HDFS, beside the usual ones
     */
    static MappingRow of(Mapping mapping, Function<String, Optional<Problem>> check) {
        ShownText path = ShownText.trimmed("path", typed -> Optional.empty());
        ShownText hdfs =
                ShownText.trimmed(
                        "hdfs",
                        typed ->
                                typed.isEmpty() && path.field().get().isBlank()
                                        ? Optional.empty()
                                        : PathRules.hdfs(typed).or(() -> check.apply(typed)));
        path.field()
                .rule(
                        typed ->
                                typed.isEmpty() && hdfs.field().get().isBlank()
                                        ? Optional.empty()
                                        : PathRules.container(typed));
        Field<Boolean> overwrite = Field.flag("overwrite");
        overwrite.fill(mapping.overwrite());
        return new MappingRow(
                hdfs.show(mapping.hdfs()).field(), path.show(mapping.path()).field(), overwrite);
    }

    boolean isBlank() {
        return hdfs.entered().isEmpty() && path.entered().isEmpty();
    }

    Mapping typed() {
        return new Mapping(hdfs.entered(), path.entered(), overwrite.get());
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(hdfs, path, overwrite);
    }
}
