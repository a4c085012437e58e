package io.github.dfconsole.ui.preferences;

/**
 * A screen that can be the first one.
 *
 * @param id the id of its kind of resource
 * @param titleKey the message key of its title
 */
public record ScreenChoice(String id, String titleKey) {}
