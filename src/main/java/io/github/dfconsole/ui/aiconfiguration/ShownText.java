package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.ui.form.Field;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A text field that is filled with what exists. What is typed is put in order; what exists stays
 * exactly as it is, so that it does not count as changed by nobody.
 *
 * @param field the field
 * @param existing what it was filled with
 */
record ShownText(Field<String> field, Existing existing) {

    private static final class Existing implements UnaryOperator<String> {
        private final UnaryOperator<String> normal;
        private String text = "";

        Existing(UnaryOperator<String> normal) {
            this.normal = normal;
        }

        @Override
        public String apply(String typed) {
            return typed.equals(text) ? typed : normal.apply(typed);
        }
    }

    /** A field whose text is trimmed. */
    static ShownText trimmed(String id, Function<String, Optional<Problem>> rule) {
        return of(id, TypedText::trimmed, rule);
    }

    /** A field in which white space counts. */
    static ShownText exact(String id, Function<String, Optional<Problem>> rule) {
        return of(id, UnaryOperator.identity(), rule);
    }

    private static ShownText of(
            String id, UnaryOperator<String> normal, Function<String, Optional<Problem>> rule) {
        Existing existing = new Existing(normal);
        return new ShownText(Field.text(id).normal(existing).rule(rule), existing);
    }

    /** Fills the field. */
    ShownText show(String text) {
        existing.text = text;
        field.fill(text);
        return this;
    }
}
