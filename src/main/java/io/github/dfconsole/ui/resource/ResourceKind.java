package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.resource.action.ResourceAction;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.table.ResourceColumn;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Everything a screen needs to know of one kind of resource. The message keys every kind needs are
 * in {@link ResourceTexts}. A kind that can only be read is an implementation of this interface,
 * its columns, the body of its detail and its texts.
 *
 * @param <T> a row of the list
 * @param <D> the detail of one resource
 */
public interface ResourceKind<T, D> {

    /** Its id, icon, scope, and what identifies and names a resource. */
    KindInfo<T> info();

    /** The columns of the table, from left to right. */
    List<ResourceColumn<T>> columns(ScreenContext context);

    /** The state of a resource, as the pill in the state column and in the detail shows it. */
    ResourceState stateOf(T row, Texts texts);

    /**
     * How long a resource may be on its way to another state: for so long the list is refreshed by
     * itself, more slowly after a while.
     */
    default Duration longestOnItsWay() {
        return Duration.ofHours(1);
    }

    /**
     * Lists the resources. It blocks.
     *
     * @param accountId the chosen account; empty if the scope is the connection
     */
    Listing<T> list(Session session, String accountId) throws ApiException;

    /**
     * Reads one resource in detail. It blocks.
     *
     * @throws InterruptedException if the calling thread is interrupted between several calls
     */
    D detail(Session session, String id) throws ApiException, InterruptedException;

    /** What the service sent of the detail; it is copied as JSON. */
    default Object sent(D detail) {
        return detail;
    }

    /** The cells of columns that show more than text, by column id. */
    default Map<String, Callback<TableColumn<T, T>, TableCell<T, T>>> cells(
            ScreenModel<T, D> model) {
        return Map.of();
    }

    /** What all rows are together, in a line below them; empty for nothing. */
    default ObservableValue<String> summary(ScreenModel<T, D> model) {
        return new ReadOnlyStringWrapper("");
    }

    /** Draws the detail of one resource. */
    DetailBody<T, D> detailBody(ScreenModel<T, D> model);

    /** What can be done with resources of this kind, in the order in which it is offered. */
    default List<ResourceAction<T>> actions(ScreenModel<T, D> model) {
        return List.of();
    }

    /** What the screen has besides list and detail, such as a wizard: nothing for most kinds. */
    default ScreenExtension extension(ScreenModel<T, D> model) {
        return ScreenExtension.NONE;
    }
}
