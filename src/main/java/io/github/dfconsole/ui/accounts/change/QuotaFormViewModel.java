package io.github.dfconsole.ui.accounts.change;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.AccountDetail;
import io.github.dfconsole.api.model.Quota;
import io.github.dfconsole.service.accounts.LimitsChangedException;
import io.github.dfconsole.service.accounts.LimitsDrift;
import io.github.dfconsole.service.accounts.QuotaChange;
import io.github.dfconsole.service.accounts.QuotaLimits;
import io.github.dfconsole.service.change.Change;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * New HDFS limits of an account, for all its namespaces at once. It begins with the limits that are
 * known, and reads them again meanwhile. Only what was changed is sent, one call for each
 * namespace. It belongs to the UI thread.
 */
public final class QuotaFormViewModel {

    /** What is known of the limits that are shown. */
    public enum Reading {
        /** They are being read. */
        UNDER_WAY,
        /** They are those that the service told when it was asked. */
        DONE,
        /** They could not be read. */
        FAILED,
        /** A change was sent; what was read before no longer counts. */
        LEFT
    }

    private final Account account;
    private final Shortfalls shortfalls;
    private final ObservableList<LimitLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> untold = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper lowered = new ReadOnlyBooleanWrapper(this, "isLowered");
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(this, "reading", Reading.UNDER_WAY);
    private final ReadOnlyObjectWrapper<List<LimitsDrift>> drifts =
            new ReadOnlyObjectWrapper<>(this, "drifts", List.of());
    private @Nullable Throwable failure;
    private final Runnable stopFollowing;

    /** Shows the limits that are known, and reads those that the account has now. */
    public QuotaFormViewModel(Account account, AccountReader reader, Shortfalls shortfalls) {
        this.account = account;
        this.shortfalls = shortfalls;
        AccountDetail known = reader.known(account);
        if (known != null) {
            show(known);
        }
        stopFollowing = shortfalls.follow(account, this::judge);
        reader.read(account, this::read, this::notRead);
    }

    private void read(AccountDetail told) {
        if (reading.get() == Reading.UNDER_WAY) {
            drifts.set(show(told));
            reading.set(Reading.DONE);
        }
    }

    private void notRead(Throwable cause) {
        if (reading.get() == Reading.UNDER_WAY) {
            failure = cause;
            reading.set(Reading.FAILED);
        }
    }

    /** Shows limits, and returns which of them were shown otherwise before. */
    private List<LimitsDrift> show(AccountDetail told) {
        List<LimitsDrift> changed = new ArrayList<>();
        for (Quota quota : told.quotas()) {
            Optional<QuotaLimits> limits = QuotaLimits.of(quota);
            Optional<LimitLine> line = line(quota.namespace());
            if (limits.isPresent() && line.isPresent()) {
                drift(line.get(), limits.get()).ifPresent(changed::add);
            } else if (limits.isPresent()) {
                untold.remove(quota.namespace());
                lines.add(follow(new LimitLine(limits.get())));
            } else if (line.isEmpty() && !untold.contains(quota.namespace())) {
                untold.add(quota.namespace());
            }
        }
        judge();
        return List.copyOf(changed);
    }

    private Optional<LimitLine> line(String namespace) {
        return lines.stream().filter(each -> each.namespace().equals(namespace)).findFirst();
    }

    private static Optional<LimitsDrift> drift(LimitLine line, QuotaLimits told) {
        QuotaLimits seen = line.now().get();
        line.follow(told);
        return seen.equals(told) ? Optional.empty() : Optional.of(new LimitsDrift(seen, told));
    }

    private LimitLine follow(LimitLine line) {
        line.files().addListener((property, before, now) -> judge());
        line.space().addListener((property, before, now) -> judge());
        return line;
    }

    private void judge() {
        lowered.set(lines.stream().anyMatch(LimitLine::isLowered));
        for (LimitLine line : lines) {
            line.fallShort(line.isLowered() ? shortfalls.of(account, line.wanted()) : List.of());
        }
    }

    /** The changes to send, in the order of the namespaces; empty if nothing was changed. */
    public List<Change> changes() {
        return lines.stream().filter(LimitLine::isChanged).map(this::change).toList();
    }

    /** Results of two namespaces can be told apart. */
    private Change change(LimitLine line) {
        String name = account.name() + " (" + line.namespace() + ")";
        return QuotaChange.of(account.id(), name, line.now().get(), line.wanted());
    }

    /** The changes are about to be sent: limits that are read now may already be theirs. */
    public void sending() {
        reading.set(Reading.LEFT);
    }

    /** A change was carried out: its limits are those the account has now. */
    public void carriedOut(Change change) {
        if (change instanceof QuotaChange quota && quota.wanted() != null) {
            QuotaLimits wanted = quota.wanted();
            line(wanted.namespace()).ifPresent(line -> line.follow(wanted));
            judge();
        }
    }

    /** A change was not carried out; limits that were found to be others are shown as they are. */
    public void refused(Throwable cause) {
        if (cause instanceof LimitsChangedException changed) {
            QuotaLimits now = changed.drift().now();
            line(now.namespace()).ifPresent(line -> line.follow(now));
            judge();
        }
    }

    /** The form is no longer shown. */
    public void close() {
        reading.set(Reading.LEFT);
        stopFollowing.run();
    }

    /** The limits of each namespace that the service told. Not to be changed. */
    public ObservableList<LimitLine> lines() {
        return lines;
    }

    /**
     * The namespaces whose limits the service did not tell, so that they cannot be changed. Not to
     * be changed.
     */
    public ObservableList<String> untold() {
        return untold;
    }

    /** Whether any limit is to be lowered. */
    public ReadOnlyBooleanProperty isLowered() {
        return lowered.getReadOnlyProperty();
    }

    /** What is known of the limits that are shown. */
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** The limits that were others when they were read than when they were shown first. */
    public ReadOnlyObjectProperty<List<LimitsDrift>> drifts() {
        return drifts.getReadOnlyProperty();
    }

    /** Why the limits could not be read; null if that did not fail. */
    public @Nullable Throwable failure() {
        return failure;
    }
}
