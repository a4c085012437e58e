package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.ui.form.Field;

import java.util.List;

/** A row of a form, of which there may be any number. */
interface FormRow {

    /** Its fields, from left to right. */
    List<Field<?>> fields();
}
