package io.github.dfconsole.service.notebooks;

import io.github.dfconsole.service.validation.NameRule;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.service.validation.TypedText;
import io.github.dfconsole.service.validation.WholeNumber;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rules for what is typed into a new notebook, as the reference page of notebooks/create words
 * them. Each takes the text as it will be sent, see {@link TypedText#trimmed}, and names the one
 * problem that is the most useful to know.
 */
public final class NotebookRules {

    /** Fewest characters of a notebook's name. */
    public static final int SHORTEST_NAME = 3;

    /** Most characters of a notebook's name. */
    public static final int LONGEST_NAME = 15;

    /** Smallest storage that can be added, in gigabytes. */
    public static final int SMALLEST_STORAGE_GB = 100;

    /** Largest storage up to which every whole number of gigabytes can be added. */
    public static final int LARGEST_STORAGE_GB = 2_000;

    /** Larger storage that can be added, in gigabytes: these sizes and none between. */
    public static final List<Integer> LARGER_STORAGE_GB = List.of(4_000, 6_000);

    /** Fewest characters of a bucket's name. */
    public static final int SHORTEST_BUCKET = 3;

    /** Most characters of a bucket's name. */
    public static final int LONGEST_BUCKET = 63;

    private static final NameRule NAME =
            new NameRule(
                    each -> NameRule.isLowercaseOrDigit(each) || each == '-',
                    NameRule::isLowercase,
                    NameRule::isLowercaseOrDigit,
                    SHORTEST_NAME,
                    LONGEST_NAME);

    private static final NameRule BUCKET =
            new NameRule(
                    each -> NameRule.isLowercaseOrDigit(each) || each == '-' || each == '.',
                    NameRule::isLowercaseOrDigit,
                    NameRule::isLowercaseOrDigit,
                    SHORTEST_BUCKET,
                    LONGEST_BUCKET);

    private NotebookRules() {}

    /**
     * A notebook's name: 3 to 15 lowercase letters, digits and hyphens; the first a letter, the
     * last a letter or digit (reference page: Notebooks, create). Whether it is free only the
     * service knows.
     */
    public static Optional<Problem> name(String name) {
        return NAME.check(name);
    }

    /**
     * The size of the storage to add, in gigabytes: 100 to 2,000, or 4,000, or 6,000 (reference
     * page: Notebooks, create).
     */
    public static Optional<Problem> storageSize(String gigabytes) {
        return WholeNumber.problem(gigabytes)
                .or(
                        () ->
                                storageGb(gigabytes).isPresent()
                                        ? Optional.empty()
                                        : Optional.of(Problem.SIZE));
    }

    /** The size in gigabytes that a text stands for; empty if {@link #storageSize} objects. */
    public static OptionalInt storageGb(String gigabytes) {
        OptionalInt size = WholeNumber.of(gigabytes);
        return size.isPresent() && isOffered(size.getAsInt()) ? size : OptionalInt.empty();
    }

    private static boolean isOffered(int size) {
        return (size >= SMALLEST_STORAGE_GB && size <= LARGEST_STORAGE_GB)
                || LARGER_STORAGE_GB.contains(size);
    }

    /**
     * An Object Storage bucket: 3 to 63 lowercase letters, digits, hyphens and periods; the first
     * and the last a letter or digit. The Data Forest reference says nothing about it: this is what
     * the guide of Object Storage asks of a new bucket ("Using buckets"). Its other rule, that a
     * name must not look like an IP address, is left to the service.
     */
    public static Optional<Problem> bucket(String bucket) {
        return BUCKET.check(bucket);
    }
}
