package io.github.dfconsole.service.accounts;

import io.github.dfconsole.api.model.Secret;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Makes passwords that keep every {@link PasswordRule}: 16 characters, the first a letter, none
 * that looks like another (0 and O, 1 and l and I).
 */
public final class PasswordGenerator {

    /** How many characters a password has. */
    public static final int LENGTH = 16;

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";
    private static final String ALL = LETTERS + "23456789" + "!#%+=?@:";

    private final RandomGenerator random;

    /** Draws from the system's source of secrets. */
    public PasswordGenerator() {
        this(new SecureRandom());
    }

    PasswordGenerator(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A new password. Those that break a rule are thrown away, so that every password that keeps
     * the rules is equally likely.
     */
    public Secret next() {
        while (true) {
            Secret drawn = Secret.of(draw());
            if (PasswordRule.brokenBy(drawn).isEmpty()) {
                return drawn;
            }
        }
    }

    private String draw() {
        StringBuilder password = new StringBuilder(LENGTH);
        password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        while (password.length() < LENGTH) {
            password.append(ALL.charAt(random.nextInt(ALL.length())));
        }
        return password.toString();
    }
}
