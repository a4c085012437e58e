package io.github.dfconsole.ui.resource;

import io.github.dfconsole.service.offers.Absence;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

import org.jspecify.annotations.Nullable;

/**
 * Whether a kind of resource is offered over the open connection: what its list has just said, and
 * what is remembered of an earlier test. It belongs to the UI thread.
 */
public final class Offer {

    private final ObservableBooleanValue withdrawn;
    private final ReadOnlyObjectWrapper<@Nullable Absence> remembered =
            new ReadOnlyObjectWrapper<>(this, "remembered");

    /** Follows why the list of the kind could not be loaded. */
    @SuppressWarnings("this-escape") // a property only keeps its owner
    Offer(ReadOnlyObjectProperty<@Nullable Throwable> failure) {
        withdrawn = Bindings.createBooleanBinding(() -> NotOffered.is(failure.get()), failure);
    }

    /** Whether the service has said that it does not offer this kind at all (F31). */
    public ObservableBooleanValue withdrawn() {
        return withdrawn;
    }

    /** Takes over what is known; null if it was never asked, or the kind answers. */
    public void remember(@Nullable Absence absence) {
        remembered.set(absence);
    }

    /** That the kind did not answer when it was asked; null if that is not known. */
    public ReadOnlyObjectProperty<@Nullable Absence> remembered() {
        return remembered.getReadOnlyProperty();
    }

    /** Whether the kind is not offered, as far as is known. */
    public boolean isMissing() {
        return withdrawn.get() || remembered.get() != null;
    }
}
