package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.apps.creation.AppRules;
import io.github.dfconsole.service.apps.creation.ServiceTemplate;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.service.validation.WholeNumber;
import io.github.dfconsole.ui.form.Field;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One component of a new app, as it is typed. It belongs to the UI thread.
 *
 * @param name its name; locked if the template names it
 * @param memory memory of each container, in megabytes
 * @param cores CPU cores of each container
 * @param count how many containers; locked if it cannot be changed
 * @param recommended what the template recommends; null if the template cannot be read
 */
public record ComponentRow(
        Field<String> name,
        Field<String> memory,
        Field<String> cores,
        Field<String> count,
        ServiceTemplate.@Nullable Component recommended) {

    /** A component that the user names. */
    static ComponentRow typed(AppDraft.Component typed) {
        return of(typed, null);
    }

    /** A component that the template recommends, with the sizes that were typed. */
    static ComponentRow of(
            AppDraft.Component typed, ServiceTemplate.@Nullable Component recommended) {
        return new ComponentRow(
                filled("component-name", typed.name()).rule(AppRules::componentName),
                filled("memory", typed.memoryMb()).rule(AppRules::size),
                filled("cores", typed.cpuCount()).rule(AppRules::size),
                filled("count", typed.containerCount()).rule(AppRules::count),
                recommended);
    }

    private static Field<String> filled(String id, String value) {
        Field<String> field = Field.text(id).normal(TypedText::trimmed);
        field.fill(value);
        return field;
    }

    /** The recommended sizes as they would be typed. */
    static AppDraft.Component asTyped(ServiceTemplate.Component recommended) {
        return new AppDraft.Component(
                recommended.name(),
                Integer.toString(recommended.memoryMb()),
                Integer.toString(recommended.cpuCount()),
                Integer.toString(recommended.containerCount()));
    }

    /** Goes back to what is recommended; a number that is locked is so already. */
    public void reset() {
        ServiceTemplate.Component wanted = recommended;
        if (wanted != null) {
            memory.set(Integer.toString(wanted.memoryMb()));
            cores.set(Integer.toString(wanted.cpuCount()));
            if (!count.locked().get()) {
                count.set(Integer.toString(wanted.containerCount()));
            }
        }
    }

    /** Whether it is as recommended. */
    public boolean isAsRecommended() {
        return recommended != null && entered().equals(asTyped(recommended));
    }

    /** Whether it has less than is recommended; that is unusual, and not wrong. */
    public boolean isBelowRecommended() {
        ServiceTemplate.Component wanted = recommended;
        return wanted != null
                && (isLess(memory, wanted.memoryMb())
                        || isLess(cores, wanted.cpuCount())
                        || isLess(count, wanted.containerCount()));
    }

    private static boolean isLess(Field<String> field, int than) {
        return WholeNumber.of(field.entered()).orElse(than) < than;
    }

    /** What is entered. */
    AppDraft.Component entered() {
        return new AppDraft.Component(
                name.entered(), memory.entered(), cores.entered(), count.entered());
    }

    /** All its fields, in order. */
    List<Field<?>> fields() {
        return List.of(name, memory, cores, count);
    }
}
