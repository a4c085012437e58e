package io.github.dfconsole.ui.notebooks.bucket;

import io.github.dfconsole.api.model.Bucket;
import io.github.dfconsole.api.model.BucketDetail;
import io.github.dfconsole.service.notebooks.BucketRule;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A bucket in a line: its name, how much is in it, and why it cannot be chosen. */
final class BucketText {

    private static final String SEPARATOR = "\u00a0· ";
    private static final int LONGEST_NAME = 120;
    private static final long STEP = 1_024;
    private static final List<String> UNITS = List.of("KB", "MB", "GB", "TB", "PB", "EB");
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private BucketText() {}

    static String of(Bucket bucket, Texts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(Printable.escape(bucket.name(), LONGEST_NAME));
        parts.addAll(contents(bucket.objectCount(), bucket.bytesUsed(), texts));
        BucketRule.against(bucket).ifPresent(rule -> parts.add(why(rule, texts)));
        return String.join(SEPARATOR, parts);
    }

    /** What the service tells of one bucket; what it does not tell is left out. */
    static String of(BucketDetail detail, Texts texts, Times times) {
        List<String> parts =
                new ArrayList<>(contents(detail.objectCount(), detail.bytesUsed(), texts));
        if (detail.createdAt() != null) {
            String created = new TimestampText(texts, times).minutes(detail.createdAt());
            parts.add(texts.get("wizard.bucket.created", created));
        }
        if (!detail.storageLocation().isEmpty()) {
            parts.add(Printable.escape(detail.storageLocation(), LONGEST_NAME));
        }
        if (!detail.bucketProtectionState().isEmpty()) {
            parts.add(protection(detail.bucketProtectionState(), texts));
        }
        if (detail.sseKmsEnabled() != null) {
            parts.add(
                    texts.get(
                            detail.sseKmsEnabled() ? "wizard.bucket.kms" : "wizard.bucket.no-kms"));
        }
        if (detail.staticWebsiteEnabled() != null && detail.staticWebsiteEnabled()) {
            parts.add(texts.get("wizard.bucket.website"));
        }
        return parts.isEmpty() ? texts.get("wizard.bucket.untold") : String.join(SEPARATOR, parts);
    }

    /** How many of the buckets a menu shows, where that is not all of them. */
    static String of(OfferedBuckets offered, Texts texts) {
        int shown = offered.shown().size();
        String filter = Printable.escape(offered.filter(), LONGEST_NAME);
        if (filter.isEmpty()) {
            return texts.get("wizard.bucket.first", shown, offered.all());
        }
        if (shown < offered.matching()) {
            return texts.get("wizard.bucket.first-matching", shown, offered.matching(), filter);
        }
        return shown == 0
                ? texts.get("wizard.bucket.no-match", filter, offered.all())
                : texts.get("wizard.bucket.matching", shown, offered.all(), filter);
    }

    private static List<String> contents(
            @Nullable Long objects, @Nullable Long bytes, Texts texts) {
        List<String> parts = new ArrayList<>();
        if (objects != null) {
            parts.add(texts.get("wizard.bucket.objects", objects));
        }
        if (bytes != null && bytes >= 0) {
            parts.add(size(bytes));
        }
        return parts;
    }

    /** The words of the service that are known; any other is shown as it came. */
    private static String protection(String state, Texts texts) {
        return switch (state) {
            case "LOCKED" -> texts.get("wizard.bucket.locked");
            case "UNLOCKED" -> texts.get("wizard.bucket.not-locked");
            default -> texts.get("wizard.bucket.protection", Printable.escape(state, LONGEST_NAME));
        };
    }

    private static String why(BucketRule rule, Texts texts) {
        return switch (rule) {
            case LOCKED -> texts.get("wizard.bucket.locked");
            case NOT_PERMITTED -> texts.get("wizard.bucket.not-permitted");
        };
    }

    /** A size in the largest unit of which there is one at least, in three digits. */
    private static String size(long bytes) {
        if (bytes < STEP) {
            return bytes + "\u00a0B";
        }
        BigDecimal number = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(STEP));
        int unit = 0;
        while (number.compareTo(BigDecimal.valueOf(STEP)) >= 0) {
            number = number.divide(BigDecimal.valueOf(STEP));
            unit++;
        }
        return number.round(THREE_DIGITS).stripTrailingZeros().toPlainString()
                + "\u00a0"
                + UNITS.get(unit);
    }
}
