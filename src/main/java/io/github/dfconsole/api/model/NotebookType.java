package io.github.dfconsole.api.model;

/**
 * A kind of notebook, as notebooks/getTypeList shows it.
 *
 * @param typeCode its code, for example SW.DFRNT.OS.LNX64.CNTOS.0708.B050
 * @param typeName its name, for example Jupyter Lab
 */
public record NotebookType(String typeCode, String typeName) {

    /** Replaces missing values with empty ones. */
    public NotebookType {
        typeCode = Absent.text(typeCode);
        typeName = Absent.text(typeName);
    }
}
