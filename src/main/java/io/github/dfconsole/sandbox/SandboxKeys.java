package io.github.dfconsole.sandbox;

import io.github.dfconsole.api.signing.Credentials;
import io.github.dfconsole.api.signing.SecretKey;

import java.security.SecureRandom;

/**
 * A key pair in the format of NAVER Cloud Platform that only a sandbox accepts.
 *
 * @param accessKey the access key
 * @param secretKey the secret key as text, because users of curl need it
 */
record SandboxKeys(String accessKey, String secretKey) {

    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String PREFIX = "SANDBOX";
    private static final int ACCESS_KEY_LENGTH = 20;
    private static final int SECRET_KEY_LENGTH = 40;

    static SandboxKeys generate() {
        SecureRandom random = new SecureRandom();
        String accessKey = PREFIX + text(random, ACCESS_KEY_LENGTH - PREFIX.length());
        return new SandboxKeys(accessKey, text(random, SECRET_KEY_LENGTH));
    }

    Credentials credentials() {
        return new Credentials(accessKey, SecretKey.of(secretKey));
    }

    @Override
    public String toString() {
        return "SandboxKeys[" + accessKey + "]";
    }

    private static String text(SecureRandom random, int length) {
        return random.ints(length, 0, CHARACTERS.length())
                .mapToObj(CHARACTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
