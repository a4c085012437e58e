package io.github.dfconsole.ui.resource;

import java.util.List;

/**
 * The message keys that every kind of resource has a text for. What is the same for all kinds
 * stands in the bundles once, under {@code table} and {@code detail}.
 *
 * @param kindId the id of the kind
 */
public record ResourceTexts(String kindId) {

    /** The ends of the keys, behind the id of the kind. */
    public static final List<String> SUFFIXES =
            List.of(
                    ".title",
                    ".filter",
                    ".loading",
                    ".empty.title",
                    ".empty.text",
                    ".no-match",
                    ".load-failed",
                    ".detail");

    /** What the list holds, in the plural: the heading and the entry in the navigation. */
    public String title() {
        return kindId + ".title";
    }

    /** The prompt of the filter. */
    public String filter() {
        return kindId + ".filter";
    }

    /** What is said while the list is loaded for the first time. */
    public String loading() {
        return kindId + ".loading";
    }

    /** There are none. */
    public String emptyTitle() {
        return kindId + ".empty.title";
    }

    /** Why there are none, and what to do. */
    public String emptyText() {
        return kindId + ".empty.text";
    }

    /** No row matches the filter. */
    public String noMatch() {
        return kindId + ".no-match";
    }

    /** The list could not be loaded; its placeholder is the account. */
    public String loadFailed() {
        return kindId + ".load-failed";
    }

    /** What the detail pane is, for screen readers. */
    public String detail() {
        return kindId + ".detail";
    }
}
