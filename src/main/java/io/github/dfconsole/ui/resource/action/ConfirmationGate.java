package io.github.dfconsole.ui.resource.action;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.jspecify.annotations.Nullable;

/**
 * Whether a change can be confirmed, and how easily.
 *
 * @param request what is asked
 */
record ConfirmationGate(ActionRequest<?> request) {

    /**
     * Whether it cannot be confirmed now.
     *
     * @param sending whether it is being sent
     * @param typed whether the name was typed, where that is wanted
     * @param form what has to be filled in; null if there is nothing
     */
    BooleanBinding isClosed(
            ObservableBooleanValue sending, BooleanExpression typed, @Nullable ActionForm form) {
        BooleanBinding untyped = needsName(form).and(typed.not());
        ObservableBooleanValue unread = request.waitsForConsequences() ? isUnread() : never();
        ObservableBooleanValue held = form == null ? never() : form.isHeldBack();
        return Bindings.or(sending, untyped).or(unread).or(held);
    }

    /**
     * Whether the name has to be typed. What is entered may have consequences that the action alone
     * has not; where one level more is asked, these want the name, too.
     */
    BooleanBinding needsName(@Nullable ActionForm form) {
        boolean isAlways = request.level() == Level.TYPE_NAME;
        boolean isRaised = request.isRaised();
        ObservableBooleanValue isNow = form == null ? never() : form.needsName();
        ObservableBooleanValue isRisky = form == null ? never() : form.isRisky();
        return Bindings.createBooleanBinding(
                () -> isAlways || isNow.get() || (isRaised && isRisky.get()), isNow, isRisky);
    }

    /** Whether it is not known what follows: it is being read, or could not be. */
    private BooleanBinding isUnread() {
        return Bindings.createBooleanBinding(
                () -> request.reading().get() || request.readFailure().get() != null,
                request.reading(),
                request.readFailure());
    }

    /** Whether Enter confirms, which it does only where nothing can be lost. */
    BooleanBinding enterConfirms(@Nullable ActionForm form) {
        boolean isHarmless = request.level() == Level.CONFIRM;
        ObservableBooleanValue isRisky = form == null ? never() : form.isRisky();
        return Bindings.createBooleanBinding(() -> isHarmless && !isRisky.get(), isRisky);
    }

    /**
     * Whether Enter cancels. In a form it must not throw away what was typed only because more is
     * asked than usual.
     */
    BooleanBinding enterCancels(@Nullable ActionForm form) {
        boolean isNeither = request.isRaised() && form != null;
        BooleanBinding confirms = enterConfirms(form);
        return Bindings.createBooleanBinding(() -> !isNeither && !confirms.get(), confirms);
    }

    /** Whether what was read is in the way, so that there is nothing to confirm. */
    BooleanBinding isStopped() {
        return Bindings.createBooleanBinding(
                () -> request.consequences().get().areInTheWay(), request.consequences());
    }

    private static ObservableBooleanValue never() {
        return new SimpleBooleanProperty();
    }
}
