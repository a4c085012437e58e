package io.github.dfconsole.ui.notebooks.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.api.model.BucketDetail;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleLookups;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.form.LookupState;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneOffset;

/** A bucket is typed, or chosen from those there are. */
class BucketChoiceTest {

    private static final String LIST = "notebooks/getObjectStorageBucketList";

    private static final String DETAIL = "notebooks/getObjectStorageBucketDetail";
    private static final Times TIMES = new Times(ZoneOffset.UTC);

    private final ManualJobs jobs = new ManualJobs();
    private final FakeWire wire = SampleLookups.wire();
    private final Texts texts = new Texts(Language.ENGLISH.locale());
    private final NotebookLookups lookups =
            new NotebookLookups(wire.session(), () -> Instant.EPOCH);
    private final BucketViewModel bucket = new BucketViewModel(jobs, lookups);

    private static Bucket bucket(
            @Nullable Long objects, @Nullable Long bytes, String state, boolean disabled) {
        return new Bucket("logs", "1", objects, bytes, state, null, disabled);
    }

    private void open() {
        bucket.loadList();
        jobs.runAll();
    }

    @Test
    void bucketsAreLookedUpOnceAndOnlyWhenTheListIsOpened() {
        wire.lists(LIST, bucket(1L, 1L, "UNLOCKED", false));
        assertThat(wire.calls()).isEmpty();
        open();
        open();
        assertThat(wire.calls()).filteredOn(LIST::equals).hasSize(1);
        assertThat(bucket.listed().choices()).extracting(Bucket::name).contains("logs");
        assertThat(bucket.name().get()).isEmpty();
    }

    @Test
    void whereBucketsAreNotListedTheNameIsTyped() {
        wire.fails(LIST, ApiFailure.NotOffered::new);
        open();
        assertThat(bucket.listed().state().get()).isEqualTo(LookupState.FAILED);
        bucket.name().set("typed-one");
        open();
        assertThat(bucket.name().entered()).isEqualTo("typed-one");
        assertThat(wire.calls()).filteredOn(LIST::equals).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"UNLOCKED, not locked", "LOCKED, locked", "HELD, protection: HELD"})
    void whetherItIsLockedIsSaidInWords(String state, String words) {
        BucketDetail detail =
                new BucketDetail(true, "", "logs", "1", null, null, state, "", null, null, null);
        assertThat(BucketText.of(detail, texts, TIMES)).isEqualTo(words);
    }

    @Test
    void whatTheServiceTellsOfABucketIsReadOnDemandAndGoesWithTheName() {
        wire.on(
                DETAIL,
                request ->
                        new BucketDetail(
                                true, "", "logs", "1", 3L, 2_048L, "LOCK", "KR", true, false,
                                null));
        bucket.name().set("logs");
        assertThat(wire.calls()).isEmpty();
        bucket.loadDetail();
        jobs.runAll();
        assertThat(bucket.detail().chosen(told -> BucketText.of(told, texts, TIMES), ""))
                .isEqualTo(
                        "3 objects\u00a0· 2\u00a0KB\u00a0· KR\u00a0· protection: LOCK\u00a0· not encrypted with a KMS key"
                                + "\u00a0· served as a static website");
        bucket.name().set("logs-2");
        assertThat(bucket.detail().state().get()).isEqualTo(LookupState.WAITING);
    }

    @Test
    void aBucketIsReadOnceHoweverOftenItIsEntered() {
        wire.on(DETAIL, request -> detail(request.toString().contains("logs-2") ? 2L : 1L));
        read("logs");
        read("logs-2");
        bucket.name().set("logs");
        assertThat(told()).isEqualTo("1 objects");
        read("logs-2");
        assertThat(told()).isEqualTo("2 objects");
        bucket.name().set("logs-3");
        assertThat(bucket.told().get()).isNull();
        assertThat(wire.calls()).containsExactly(DETAIL, DETAIL);
    }

    @Test
    void aBucketThatCouldNotBeReadIsReadAgain() {
        wire.fails(DETAIL, ApiFailure.NotOffered::new);
        read("logs");
        assertThat(bucket.told().get()).isNull();
        wire.on(DETAIL, request -> detail(1L));
        read("logs");
        assertThat(told()).isEqualTo("1 objects");
    }

    @Test
    void aBucketIsReadAgainOnceEverythingIsForgotten() {
        wire.on(DETAIL, request -> detail(1L));
        read("logs");
        lookups.forget();
        bucket.forget();
        assertThat(bucket.told().get()).isNull();
        wire.on(DETAIL, request -> detail(2L));
        read("logs");
        assertThat(told()).isEqualTo("2 objects");
    }

    private void read(String name) {
        bucket.name().set(name);
        bucket.loadDetail();
        jobs.runAll();
    }

    private String told() {
        BucketDetail told = bucket.told().get();
        return told == null ? "" : BucketText.of(told, texts, TIMES);
    }

    private static BucketDetail detail(long objects) {
        return new BucketDetail(true, "", "", "", objects, null, "", "", null, null, null);
    }

    @Test
    void nothingIsAskedOfANameThatNoBucketHas() {
        bucket.name().set("NO BUCKET");
        bucket.loadDetail();
        jobs.runAll();
        assertThat(wire.calls()).isEmpty();
        assertThat(bucket.name().problem().get()).isNotNull();
    }

    @Test
    void whatTheServiceDoesNotTellIsNotShown() {
        BucketDetail bare =
                new BucketDetail(true, "", "logs", "", null, null, "", "", null, null, null);
        assertThat(BucketText.of(bare, texts, TIMES))
                .isEqualTo("The service tells nothing more about this bucket.");
    }

    @ParameterizedTest
    @CsvSource({"UNLOCKED, false, logs", "'', false, logs", "LOCKED, false, ''", "'', true, ''"})
    void onlyABucketThatCanBeLinkedIsEntered(String state, boolean disabled, String entered) {
        bucket.choose(bucket(1L, 1L, state, disabled));
        assertThat(bucket.name().get()).isEqualTo(entered);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "0, 0, '', false, logs\u00a0· 0 objects\u00a0· 0\u00a0B",
                "1204, 1536, '', false, 'logs\u00a0· 1,204 objects\u00a0· 1.5\u00a0KB'",
                "null, 1979120929996, '', false, logs\u00a0· 1.8\u00a0TB",
                "null, null, locked, false, logs\u00a0· locked",
                "null, -5, LOCKED, true, logs\u00a0· no permission"
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
