package io.github.dfconsole.ui.resource.table;

/**
 * What a refresh has changed, in numbers.
 *
 * @param added how many rows are new
 * @param changed how many rows have changed
 * @param gone how many rows are no longer there
 * @param goneSelected how many of those had been selected
 */
public record RefreshSummary(int added, int changed, int gone, int goneSelected) {

    /** Nothing has changed. */
    public static final RefreshSummary NONE = new RefreshSummary(0, 0, 0, 0);

    /** Whether any row has changed. */
    public boolean isAny() {
        return added + changed + gone > 0;
    }
}
