package io.github.dfconsole.ui.notebooks.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleLookups;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.form.LookupState;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

class BucketChoiceTest {

    private static final String LIST = "notebooks/getObjectStorageBucketList";

    private final ManualJobs jobs = new ManualJobs();
    private final FakeWire wire = SampleLookups.wire();
    private final Texts texts = new Texts(Language.ENGLISH.locale());
    private final NotebookFormViewModel form =
            new NotebookFormViewModel(
                    jobs,
                    new NotebookLookups(wire.session(), () -> Instant.EPOCH),
                    new PatternCheck());

    private static Bucket bucket(
            @Nullable Long objects, @Nullable Long bytes, String state, boolean disabled) {
        return new Bucket("logs", "1", objects, bytes, state, null, disabled);
    }

    private void open() {
        form.choices().loadBuckets();
        jobs.runAll();
    }

    @Test
    void bucketsAreLookedUpOnceAndOnlyWhenTheListIsOpened() {
        wire.lists(LIST, bucket(1L, 1L, "UNLOCKED", false));
        form.load();
        jobs.runAll();
        assertThat(wire.calls()).doesNotContain(LIST);
        open();
        open();
        assertThat(wire.calls()).filteredOn(LIST::equals).hasSize(1);
        assertThat(form.choices().bucket().choices()).extracting(Bucket::name).contains("logs");
        assertThat(form.fields().bucket().get()).isEmpty();
    }

    @Test
    void whereBucketsAreNotListedTheNameIsTyped() {
        wire.fails(LIST, ApiFailure.NotOffered::new);
        open();
        assertThat(form.choices().bucket().state().get()).isEqualTo(LookupState.FAILED);
        form.fields().bucket().set("typed-one");
        open();
        assertThat(form.draft().bucketName()).isEqualTo("typed-one");
        assertThat(wire.calls()).filteredOn(LIST::equals).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"UNLOCKED, false, logs", "'', false, logs", "LOCKED, false, ''", "'', true, ''"})
    void onlyABucketThatCanBeLinkedIsEntered(String state, boolean disabled, String entered) {
        form.chooseBucket(bucket(1L, 1L, state, disabled));
        assertThat(form.fields().bucket().get()).isEqualTo(entered);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "0, 0, '', false, logs · 0 objects · 0 B",
                "1204, 1536, '', false, 'logs · 1,204 objects · 1.5 KB'",
                "null, 1979120929996, '', false, logs · 1.8 TB",
                "null, null, locked, false, logs · locked",
                "null, -5, LOCKED, true, logs · no permission"
            })
    void saysHowMuchIsInItAndWhyItIsOff(
            @Nullable Long objects,
            @Nullable Long bytes,
            String state,
            boolean disabled,
            String words) {
        assertThat(BucketText.of(bucket(objects, bytes, state, disabled), texts)).isEqualTo(words);
    }
}
