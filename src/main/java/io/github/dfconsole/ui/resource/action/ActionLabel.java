package io.github.dfconsole.ui.resource.action;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * How an action looks wherever it is offered.
 *
 * @param id stable id of its buttons and menu items
 * @param textKey message key of its name: a verb and what it acts on
 * @param icon its icon
 * @param keys the keys that start it; null if there are none
 * @param isDangerous whether it is coloured as a danger
 */
public record ActionLabel(
        String id, String textKey, Ikon icon, @Nullable KeyCombination keys, boolean isDangerous) {}
