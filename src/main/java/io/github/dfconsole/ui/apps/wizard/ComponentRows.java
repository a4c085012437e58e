package io.github.dfconsole.ui.apps.wizard;

import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.apps.creation.AppSetup;
import io.github.dfconsole.service.apps.creation.ServiceTemplate;
import io.github.dfconsole.ui.form.Field;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;

/**
 * The components of a new app: those of the template of its type, or, if that cannot be read, those
 * that the user names. It belongs to the UI thread.
 */
public final class ComponentRows {

    private static final AppDraft.Component NOTHING = new AppDraft.Component("", "", "", "");

    private final ObservableList<ComponentRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Field<?>> inputs = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper named = new ReadOnlyBooleanWrapper(this, "named");
    private String shownType = "";
    private AppDraft wanted = AppDraft.EMPTY;

    /** Enters the components of a draft, now or as soon as those of its type are known. */
    void want(AppDraft draft) {
        wanted = draft;
        if (draft.appTypeId().equals(shownType) && !draft.components().isEmpty()) {
            List<ServiceTemplate.Component> known =
                    rows.stream()
                            .map(ComponentRow::recommended)
                            .filter(each -> each != null)
                            .toList();
            showRows(known, draft.components());
        }
    }

    /** Shows the components of a type; what was entered for that type stays. */
    void show(AppSetup setup) {
        String type = setup.appTypeId();
        List<AppDraft.Component> typed = List.of();
        if (type.equals(shownType)) {
            typed = entered();
        } else if (type.equals(wanted.appTypeId())) {
            typed = wanted.components();
        }
        shownType = type;
        named.set(setup.template().isEmpty());
        showRows(setup.template().map(ServiceTemplate::components).orElse(List.of()), typed);
    }

    private void showRows(
            List<ServiceTemplate.Component> recommended, List<AppDraft.Component> typed) {
        List<ComponentRow> shown = new ArrayList<>();
        if (named.get()) {
            (typed.isEmpty() ? List.of(NOTHING) : typed)
                    .forEach(each -> shown.add(ComponentRow.typed(each)));
        } else {
            recommended.forEach(each -> shown.add(row(each, typed)));
        }
        show(shown);
    }

    private ComponentRow row(
            ServiceTemplate.Component recommended, List<AppDraft.Component> typed) {
        AppDraft.Component usual = ComponentRow.asTyped(recommended);
        AppDraft.Component entered =
                typed.stream()
                        .filter(each -> each.name().equals(recommended.name()))
                        .findFirst()
                        .orElse(usual);
        boolean isFixed = AppType.of(shownType).filter(AppType::hasFixedCounts).isPresent();
        ComponentRow row =
                ComponentRow.of(
                        new AppDraft.Component(
                                usual.name(),
                                entered.memoryMb(),
                                entered.cpuCount(),
                                isFixed ? usual.containerCount() : entered.containerCount()),
                        recommended);
        row.name().lock(true);
        row.count().lock(isFixed);
        return row;
    }

    private void show(List<ComponentRow> shown) {
        rows.setAll(shown);
        inputs.setAll(shown.stream().flatMap(row -> row.fields().stream()).toList());
    }

    /** Adds an empty component for the user to name. */
    public void add() {
        List<ComponentRow> more = new ArrayList<>(rows);
        more.add(ComponentRow.typed(NOTHING));
        show(more);
    }

    /** Takes a component away; the last one stays. */
    public void remove(ComponentRow row) {
        if (rows.size() > 1) {
            show(rows.stream().filter(each -> !each.equals(row)).toList());
        }
    }

    /** What is entered, or what is wanted as long as nothing is shown. */
    List<AppDraft.Component> draft(String appTypeId) {
        return appTypeId.equals(shownType) ? entered() : wanted.components();
    }

    private List<AppDraft.Component> entered() {
        return rows.stream().map(ComponentRow::entered).toList();
    }

    /** The components. Not to be changed. */
    public ObservableList<ComponentRow> rows() {
        return rows;
    }

    /** Whether the user has to name them, because the template cannot be read. */
    public ReadOnlyBooleanProperty named() {
        return named.getReadOnlyProperty();
    }

    /** Their fields, in order. Not to be changed. */
    ObservableList<Field<?>> inputs() {
        return inputs;
    }
}
