package io.github.dfconsole.ui.resource.action;

/**
 * Whether an action can be carried out now, and if not, why (T7).
 *
 * @param isAllowed whether it can
 * @param reasonKey message key of the reason why not; empty if it can
 */
public record Availability(boolean isAllowed, String reasonKey) {

    /** It can be carried out. */
    public static final Availability ALLOWED = new Availability(true, "");

    /** It cannot be carried out, for a reason that the user is told. */
    public static Availability not(String reasonKey) {
        return new Availability(false, reasonKey);
    }

    /** It can be carried out unless a condition holds. */
    public static Availability unless(boolean condition, String reasonKey) {
        return condition ? not(reasonKey) : ALLOWED;
    }
}
