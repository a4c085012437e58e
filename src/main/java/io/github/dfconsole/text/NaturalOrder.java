package io.github.dfconsole.text;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The order in which people expect names: by the collation of a language, with numbers in them by
 * value, so that {@code ws-2} comes before {@code ws-10}.
 */
public final class NaturalOrder {

    /** The most digits whose count is written as one digit; a 9 announces a longer count. */
    private static final int SHORT = 8;

    private final Collator collator;

    /** Creates the order of a language. It is for one thread at a time. */
    public NaturalOrder(Locale locale) {
        collator = Collator.getInstance(locale);
    }

    /**
     * Returns the sort key of a text. Comparing keys is some twenty times faster than collating
     * texts, so each text of a long list gets its key once.
     */
    public Comparable<?> key(String text) {
        return new Key(collator.getCollationKey(byValue(text)), text);
    }

    /** Returns a list in the order of a text of each element; equal ones stay as they are. */
    public static <T> List<T> sorted(List<T> list, Function<T, String> text, Locale locale) {
        NaturalOrder order = new NaturalOrder(locale);
        return list.stream()
                .map(each -> new Keyed<>(each, (Key) order.key(text.apply(each))))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::element)
                .toList();
    }

    /**
     * Returns a comparator for short lists. It keeps the key of each text it has met, and is for
     * one thread.
     */
    public static Comparator<String> of(Locale locale) {
        NaturalOrder order = new NaturalOrder(locale);
        Map<String, Key> met = new HashMap<>();
        return Comparator.comparing(
                text -> met.computeIfAbsent(text, each -> (Key) order.key(each)));
    }

    /**
     * Puts in front of each number how many digits it has, without leading zeros: of two numbers
     * the longer one is the larger. Short keys matter: they are made and compared by the thousand.
     */
    private static String byValue(String text) {
        int index = nextDigit(text, 0);
        if (index == text.length()) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length() + SHORT).append(text, 0, index);
        while (index < text.length()) {
            int end = endOfDigits(text, index);
            appendNumber(result, digits(text, index, end));
            index = nextDigit(text, end);
            result.append(text, end, index);
        }
        return result.toString();
    }

    private static int nextDigit(String text, int from) {
        int index = from;
        while (index < text.length() && !Character.isDigit(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static int endOfDigits(String text, int from) {
        int index = from;
        while (index < text.length() && Character.isDigit(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** Returns a number without leading zeros, in ASCII digits. */
    private static String digits(String text, int from, int end) {
        int first = from;
        while (first < end - 1 && Character.digit(text.charAt(first), 10) == 0) {
            first++;
        }
        char[] digits = new char[end - first];
        for (int index = first; index < end; index++) {
            digits[index - first] = (char) ('0' + Character.digit(text.charAt(index), 10));
        }
        return new String(digits);
    }

    /** The count of many digits is a number itself and is written in the same way. */
    private static void appendNumber(StringBuilder result, String digits) {
        if (digits.length() <= SHORT) {
            result.append((char) ('0' + digits.length()));
        } else {
            result.append('9');
            appendNumber(result, Integer.toString(digits.length()));
        }
        result.append(digits);
    }

    private record Keyed<T>(T element, Key key) {}

    /** Texts that collate alike, such as 7 and 07, still have one order. */
    private record Key(CollationKey collated, String text) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = collated.compareTo(other.collated);
            return order == 0 ? text.compareTo(other.text) : order;
        }
    }
}
