package io.github.dfconsole.ui.resource.export;

import io.github.dfconsole.service.export.Export;
import io.github.dfconsole.ui.form.TypedPath;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** The file an export is written to, as it is typed; its ending follows the format. */
final class ExportFile {

    private final @Nullable Path folder;
    private final StringProperty typed = new SimpleStringProperty(this, "file", "");
    private final ObjectProperty<Export.Format> format =
            new SimpleObjectProperty<>(this, "format", Export.Format.CSV);

    /**
     * Starts with a CSV file.
     *
     * @param suggested the file that is suggested, without its ending
     */
    ExportFile(Path suggested) {
        folder = suggested.toAbsolutePath().getParent();
        typed.set(suggested + ending(Export.Format.CSV));
        format.addListener((property, before, now) -> changeEnding(ending(before), ending(now)));
    }

    private static String ending(Export.Format format) {
        return format == Export.Format.CSV ? ".csv" : ".json";
    }

    private void changeEnding(String before, String now) {
        String name = typed.get();
        if (name.endsWith(before)) {
            typed.set(name.substring(0, name.length() - before.length()) + now);
        }
    }

    /**
     * The typed file. A name without a folder is in the folder of the suggestion.
     *
     * @throws java.nio.file.InvalidPathException if the system has no such names
     */
    Path path() {
        return TypedPath.resolve(typed.get(), folder);
    }

    /** The file, as it is typed. */
    StringProperty typed() {
        return typed;
    }

    /** CSV or JSON. */
    ObjectProperty<Export.Format> format() {
        return format;
    }
}
