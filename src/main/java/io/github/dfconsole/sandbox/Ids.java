package io.github.dfconsole.sandbox;

import java.util.random.RandomGenerator;

/** Identifiers in the format of the service: 128 random bits in Base62, 22 characters. */
final class Ids {

    private static final String DIGITS =
            "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int LENGTH = 22;

    /**
     * 62^22 is slightly more than 2^130, so a first digit below 8 keeps the number within 128 bits.
     */
    private static final int FIRST_DIGITS = 8;

    private Ids() {}

    static String next(RandomGenerator random) {
        StringBuilder id = new StringBuilder(LENGTH);
        id.append(DIGITS.charAt(1 + random.nextInt(FIRST_DIGITS - 1)));
        while (id.length() < LENGTH) {
            id.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return id.toString();
    }
}
