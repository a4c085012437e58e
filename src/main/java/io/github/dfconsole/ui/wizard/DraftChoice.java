package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.service.drafts.SavedDraft;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What follows when the user chooses a draft or a preset.
 *
 * @param resume continues with a draft
 * @param start starts from the choices of a preset
 * @param current supplies what is entered now, for a new preset
 * @param <D> the type of the draft
 */
public record DraftChoice<D>(
        Consumer<SavedDraft<D>> resume, Consumer<D> start, Supplier<D> current) {}
