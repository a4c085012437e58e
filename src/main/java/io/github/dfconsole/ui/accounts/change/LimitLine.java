package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.service.accounts.QuotaRules;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/** The limits of one namespace: as they are, and as they are to be. It belongs to the UI thread. */
public final class LimitLine {

    private final ReadOnlyObjectWrapper<QuotaLimits> now;
    private final ObjectProperty<Integer> files;
    private final ObjectProperty<Integer> space;
    private final ReadOnlyObjectWrapper<List<String>> shortfalls =
            new ReadOnlyObjectWrapper<>(this, "shortfalls", List.of());

    LimitLine(QuotaLimits now) {
        this.now = new ReadOnlyObjectWrapper<>(this, "now", now);
        this.files = new SimpleObjectProperty<>(this, "files", now.fileCountMillion());
        this.space = new SimpleObjectProperty<>(this, "space", now.spaceTb());
    }

    /** The service tells other limits: what the user has not chosen follows them. */
    void follow(QuotaLimits told) {
        QuotaLimits before = now.get();
        if (files.get() == before.fileCountMillion()) {
            files.set(told.fileCountMillion());
        }
        if (space.get() == before.spaceTb()) {
            space.set(told.spaceTb());
        }
        now.set(told);
    }

    void fallShort(List<String> sentences) {
        shortfalls.set(sentences);
    }

    /** The limits as the service told them last. */
    public ReadOnlyObjectProperty<QuotaLimits> now() {
        return now.getReadOnlyProperty();
    }

    /** The namespace. */
    public String namespace() {
        return now.get().namespace();
    }

    /** The limits to ask for. */
    public QuotaLimits wanted() {
        return new QuotaLimits(namespace(), files.get(), space.get());
    }

    /** How many files are wanted, in millions. */
    public ObjectProperty<Integer> files() {
        return files;
    }

    /** How much space is wanted, in terabytes. */
    public ObjectProperty<Integer> space() {
        return space;
    }

    /** The numbers of files on offer, in millions; a present value off the steps is kept. */
    public List<Integer> filesOnOffer() {
        return QuotaRules.files(now.get().fileCountMillion());
    }

    /** The spaces on offer, in terabytes; a present value off the steps is kept. */
    public List<Integer> spacesOnOffer() {
        return QuotaRules.spaces(now.get().spaceTb());
    }

    /** Whether another limit is wanted. */
    public boolean isChanged() {
        return !wanted().equals(now.get());
    }

    /** Whether a lower limit is wanted, so that writes may fail. */
    public boolean isLowered() {
        return wanted().isLowerThan(now.get());
    }

    /** By how much a lowered limit falls below what was measured, one sentence each. */
    public ReadOnlyObjectProperty<List<String>> shortfalls() {
        return shortfalls.getReadOnlyProperty();
    }
}
