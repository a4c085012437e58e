package io.github.dfconsole.ui.resource.action;

/**
 * Something the user can do with resources of one kind. Toolbar, row menu, detail, selection bar
 * and shortcuts all offer the same action. It is a {@code LocalAction} or a {@code ChangeAction}.
 *
 * @param <T> a row of the list
 */
public interface ResourceAction<T> {

    /** What an action acts on. */
    enum Target {
        /** Nothing that exists: it creates something. */
        NONE,
        /** Something that is not in the list, such as a file on this computer. */
        ELSEWHERE,
        /** One resource at a time. */
        ONE,
        /** Any number of resources. */
        MANY;

        /** Whether it acts on rows of the list. */
        public boolean isRows() {
            return this == ONE || this == MANY;
        }
    }

    /** How it looks. */
    ActionLabel label();

    /** What it acts on. */
    Target target();

    /** Whether it changes something at the service, or leads to that. */
    boolean isChanging();

    /** Whether it can be carried out on a resource now. Not asked if it acts on none. */
    Availability availability(T row);

    /** Whether it can be carried out now, if it acts on no resource. */
    default Availability availability() {
        return Availability.ALLOWED;
    }
}
