package io.github.dfconsole.service.drafts;

/**
 * What was entered into a form, as far as it may be kept in a file: never a secret.
 *
 * @param <D> the type of the draft itself
 */
public interface NamedDraft<D> {

    /** The name of what is to be created; empty if none was entered. */
    String name();

    /** Returns the same draft with another name; empty for none. */
    D named(String otherName);

    /** What a preset keeps of the draft: not the name, and nothing that is of use only once. */
    default D asPreset() {
        return named("");
    }
}
