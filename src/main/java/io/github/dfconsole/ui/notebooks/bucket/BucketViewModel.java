package io.github.dfconsole.ui.notebooks.bucket;

import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.api.model.BucketDetail;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.notebooks.BucketRule;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.NotebookRules;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bucket of a notebook: its name is typed, or chosen from the list of those there are; what the
 * service tells of it is read when it is asked for. It belongs to the UI thread.
 */
public final class BucketViewModel {

    private final NotebookLookups lookups;
    private final Field<String> name =
            Field.text("bucket").normal(TypedText::trimmed).rule(NotebookRules::bucket);
    private final LookupViewModel<Bucket> listed;
    private final LookupViewModel<BucketDetail> detail;
    private final Map<String, BucketDetail> read = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable BucketDetail> told =
            new ReadOnlyObjectWrapper<>(this, "told");

    /** Creates an empty field; nothing is asked yet. */
    public BucketViewModel(Jobs jobs, NotebookLookups lookups) {
        this.lookups = lookups;
        this.listed = new LookupViewModel<>(jobs, Bucket::name, Bucket::name);
        this.detail = new LookupViewModel<>(jobs, BucketDetail::name, BucketDetail::name);
        name.value().addListener((property, before, now) -> turn());
        detail.value().addListener((property, before, now) -> keep(now));
    }

    /** Another bucket is entered: what was read of it before is shown again. */
    private void turn() {
        detail.await();
        told.set(read.get(name.entered()));
    }

    private void keep(@Nullable BucketDetail now) {
        if (now != null) {
            read.put(name.entered(), now);
            told.set(now);
        }
    }

    /** Looks up the buckets there are, unless they are known or on their way. */
    public void loadList() {
        LookupState state = listed.state().get();
        if (state != LookupState.LOADED && state != LookupState.LOADING) {
            listed.load(lookups::buckets);
        }
    }

    /** Reads what the service tells of the bucket that is entered, once for each bucket. */
    public void loadDetail() {
        String wanted = name.entered();
        if (read.containsKey(wanted)) {
            return;
        }
        if (NotebookRules.bucket(wanted).isEmpty()) {
            detail.loadOne(() -> lookups.bucket(wanted));
        } else {
            name.leave();
        }
    }

    /** Enters a bucket of the list; one that cannot be linked is not entered. */
    public void choose(Bucket bucket) {
        if (BucketRule.against(bucket).isEmpty()) {
            name.set(bucket.name());
        }
    }

    /** Forgets what was read of buckets, so that it is read again when it is asked for. */
    public void forget() {
        read.clear();
        turn();
    }

    /** The name of the bucket. */
    public Field<String> name() {
        return name;
    }

    /** The buckets there are, once they were asked for. */
    public LookupViewModel<Bucket> listed() {
        return listed;
    }

    /** What the service tells of the bucket that is entered; null until it was read. */
    public ReadOnlyObjectProperty<@Nullable BucketDetail> told() {
        return told.getReadOnlyProperty();
    }

    /** How reading what the service tells goes. */
    public LookupViewModel<BucketDetail> detail() {
        return detail;
    }

    /** What is looked up. */
    public List<LookupViewModel<?>> lookups() {
        return List.of(listed, detail);
    }
}
