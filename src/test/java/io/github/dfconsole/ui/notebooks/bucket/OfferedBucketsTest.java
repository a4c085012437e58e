package io.github.dfconsole.ui.notebooks.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

/** A menu stays short, however many buckets there are. */
class OfferedBucketsTest {

    private static final List<Bucket> MANY = buckets(2_000);

    private final Texts texts = new Texts(Language.ENGLISH.locale());

    /** The last name comes first. */
    private static List<Bucket> buckets(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "logs-%04d".formatted(count - 1 - number))
                .map(name -> new Bucket(name, "", null, null, "", null, false))
                .toList();
    }

    private static List<String> names(OfferedBuckets offered) {
        return offered.shown().stream().map(Bucket::name).toList();
    }

    @Test
    void fewBucketsAreAllOfferedWhateverIsTyped() {
        OfferedBuckets offered = OfferedBuckets.of(buckets(20), "another");
        assertThat(offered.isAll()).isTrue();
        assertThat(names(offered)).hasSize(20).isSorted();
    }

    @Test
    void ofManyBucketsTheFirstByNameAreOffered() {
        OfferedBuckets offered = OfferedBuckets.of(MANY, "");
        assertThat(offered.isAll()).isFalse();
        assertThat(names(offered))
                .hasSize(20)
                .isSorted()
                .startsWith("logs-0000")
                .endsWith("logs-0019");
    }

    @Test
    void whatIsTypedLeavesThoseThatContainIt() {
        assertThat(names(OfferedBuckets.of(MANY, "S-123")))
                .hasSize(10)
                .startsWith("logs-1230")
                .endsWith("logs-1239");
        assertThat(names(OfferedBuckets.of(MANY, "none"))).isEmpty();
    }

    @Test
    void theWholeNameOfABucketFiltersNothing() {
        assertThat(names(OfferedBuckets.of(MANY, "logs-1234")))
                .isEqualTo(names(OfferedBuckets.of(MANY, "")));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'' | The first 20 of 2,000 buckets. Type part of a name in the field to find"
                        + " others.",
                "logs-1 | The first 20 of 1,000 buckets with “logs-1” in their names.",
                "123 | 12 of 2,000 buckets have “123” in their names.",
                "none | None of the 2,000 buckets has “none” in its name."
            },
            delimiter = '|')
    void saysHowManyAreShown(String typed, String words) {
        assertThat(BucketText.of(OfferedBuckets.of(MANY, typed), texts)).isEqualTo(words);
    }
}
