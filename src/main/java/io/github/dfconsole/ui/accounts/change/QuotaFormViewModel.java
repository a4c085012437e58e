package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.accounts.QuotaChange;
import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.service.accounts.QuotaRules;
import io.github.dfconsole.service.change.Change;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.ArrayList;
import java.util.List;

/**
 * New HDFS limits of an account, for all its namespaces at once. Only what was changed is sent, one
 * call for each namespace. It belongs to the UI thread.
 */
public final class QuotaFormViewModel {

    /** The limits of one namespace: as they are, and as they are to be. */
    public static final class Line {

        private final ObjectProperty<Integer> files;
        private final ObjectProperty<Integer> space;
        private QuotaLimits now;

        private Line(QuotaLimits now) {
            this.now = now;
            this.files = new SimpleObjectProperty<>(this, "files", now.fileCountMillion());
            this.space = new SimpleObjectProperty<>(this, "space", now.spaceTb());
        }

        /** The limits as the service told them last. */
        public QuotaLimits now() {
            return now;
        }

        /** The limits to ask for. */
        public QuotaLimits wanted() {
            return new QuotaLimits(now.namespace(), files.get(), space.get());
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
            return QuotaRules.files(now.fileCountMillion());
        }

        /** The spaces on offer, in terabytes; a present value off the steps is kept. */
        public List<Integer> spacesOnOffer() {
            return QuotaRules.spaces(now.spaceTb());
        }

        /** Whether another limit is wanted. */
        public boolean isChanged() {
            return !wanted().equals(now);
        }

        /** Whether a lower limit is wanted, so that writes may fail. */
        public boolean isLowered() {
            return wanted().isLowerThan(now);
        }
    }

    private final AccountDetail account;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();
    private final ReadOnlyBooleanWrapper lowered = new ReadOnlyBooleanWrapper(this, "isLowered");

    /** Starts with the limits that an account has. */
    public QuotaFormViewModel(AccountDetail account) {
        this.account = account;
        for (Quota quota : account.quotas()) {
            QuotaLimits.of(quota)
                    .ifPresentOrElse(
                            limits -> lines.add(follow(new Line(limits))),
                            () -> untold.add(quota.namespace()));
        }
    }

    private Line follow(Line line) {
        line.files().addListener((property, before, now) -> judge());
        line.space().addListener((property, before, now) -> judge());
        return line;
    }

    private void judge() {
        lowered.set(lines.stream().anyMatch(Line::isLowered));
    }

    /** The changes to send, in the order of the namespaces; empty if nothing was changed. */
    public List<Change> changes() {
        return lines.stream()
                .filter(Line::isChanged)
                .<Change>map(line -> QuotaChange.of(account.id(), name(line), line.wanted()))
                .toList();
    }

    /** Results of two namespaces can be told apart. */
    private String name(Line line) {
        return account.name() + " (" + line.now().namespace() + ")";
    }

    /** A change was carried out: its limits are those the account has now. */
    public void carriedOut(Change change) {
        if (change instanceof QuotaChange quota && quota.wanted() != null) {
            QuotaLimits wanted = quota.wanted();
            for (Line line : lines) {
                if (line.now.namespace().equals(wanted.namespace())) {
                    line.now = wanted;
                }
            }
            judge();
        }
    }

    /** The limits of each namespace that the service told. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The namespaces whose limits the service did not tell, so that they cannot be changed. */
    public List<String> untold() {
        return List.copyOf(untold);
    }

    /** Whether any limit is to be lowered. */
    public ReadOnlyBooleanProperty isLowered() {
        return lowered.getReadOnlyProperty();
    }
}
