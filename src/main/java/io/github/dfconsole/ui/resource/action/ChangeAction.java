package io.github.dfconsole.ui.resource.action;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.service.change.NotSentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An action that changes resources at the service. It says what is asked before, which change is
 * sent, and how it is spoken of; the action runner does the rest.
 *
 * @param <T> a row of the list
 */
public interface ChangeAction<T> extends ResourceAction<T> {

    /**
     * The message keys of what is said about the action.
     *
     * @param question asks about one resource; its placeholders are the name and the account
     * @param questionMany asks about several; its placeholder is how many
     * @param consequences what follows in any case
     * @param pending the word in place of the state until the effect is seen
     * @param done it has happened; its placeholder is the name
     * @param already it was so already; its placeholder is the name
     */
    record Texts(
            String question,
            String questionMany,
            String consequences,
            String pending,
            String done,
            String already) {

        /** The texts of an action on one resource, which is never found to be so already. */
        public static Texts ofOne(
                String question, String consequences, String pending, String done) {
            return new Texts(question, question, consequences, pending, done, done);
        }
    }

    /** The operation it calls, such as {@code notebooks/delete}. */
    String operation();

    /** How much is asked before, where mistakes are not costly. */
    Level level();

    @Override
    default boolean isChanging() {
        return true;
    }

    /** What is said about it. */
    Texts texts();

    /**
     * The change to one resource.
     *
     * @throws IllegalStateException if {@link #form} or {@link #creationForm} makes it
     */
    default Change change(T row) {
        throw new IllegalStateException("The form makes the change");
    }

    /** The change of an earlier run of the console, which is only looked up. */
    Change recovered(ChangeTarget target);

    /**
     * The same for a change that has written down what recognises it.
     *
     * @param memory what {@link Change#memory} gave when it was sent
     */
    default Change recovered(ChangeTarget target, Map<String, String> memory) {
        return recovered(target);
    }

    /**
     * What follows for these very resources, from reads made now. It blocks.
     *
     * @throws ApiException if it cannot be read; the user is told so
     */
    default Consequences consequences(Session session, List<T> rows) throws ApiException {
        return Consequences.NONE;
    }

    /** Whether nothing can be confirmed before it was read what follows. */
    default boolean waitsForConsequences() {
        return false;
    }

    /** Whether {@link #consequences} also tell in which order several resources are changed. */
    default boolean isOrderRead() {
        return false;
    }

    /**
     * It is known that it is so now at the service; not called while an outcome is unknown. It is
     * called on the UI thread and returns at once.
     */
    default void carriedOut(ChangeTarget target) {}

    /**
     * Whether several changes wait for each other: the next is sent once the effect of the one
     * before is seen, and the first that does not succeed stops the rest.
     */
    default boolean isOneByOne() {
        return false;
    }

    /**
     * Message key of what is said where there was no answer and no read has shown the change, if
     * the usual sentence would say too much; its placeholders are the name and why there was none.
     */
    default Optional<String> noTraceKey() {
        return Optional.empty();
    }

    /**
     * Message key of what is said where what was asked for is so now, but not because of the
     * change; empty if the usual sentence holds. Its placeholder is the name.
     */
    default Optional<String> soOtherwiseKey(Change change) {
        return Optional.empty();
    }

    /** Why a change was not sent, in words of the action; empty if the usual ones serve. */
    default Optional<String> whyNotSent(NotSentException cause) {
        return Optional.empty();
    }

    /** What is left to do once it has happened to a resource; empty if nothing is. */
    default Optional<Afterwards> afterwards(ChangeTarget target) {
        return Optional.empty();
    }

    /** The form to be filled in before; empty if there is none. */
    default Optional<ActionForm> form(T row) {
        return Optional.empty();
    }

    /**
     * The form to be filled in for several resources at once, which also names them; empty if there
     * is none.
     */
    default Optional<ActionForm> formForMany(List<T> rows) {
        return Optional.empty();
    }

    /** Whether it can be carried out on a resource together with others. */
    default Availability availabilityAmongMany(T row) {
        return Availability.ALLOWED;
    }

    /**
     * How many resources are changed at the same time; more than one only if none needs another.
     */
    default int atOnce() {
        return 1;
    }

    /** The form to be filled in before something is created; empty if nothing is. */
    default Optional<ActionForm> creationForm() {
        return Optional.empty();
    }
}
