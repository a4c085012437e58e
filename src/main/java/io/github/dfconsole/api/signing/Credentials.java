package io.github.dfconsole.api.signing;

/**
 * An API key pair of a NAVER Cloud Platform account or sub account.
 *
 * @param accessKey the public half, sent with every request
 * @param secretKey the secret half, used for signing and never sent
 */
public record Credentials(String accessKey, SecretKey secretKey) {

    private static final int SHOWN = 4;

    /** Refuses an access key that no HTTP header could carry; the message does not repeat it. */
    public Credentials {
        if (!KeyText.isWellFormed(accessKey)) {
            throw new IllegalArgumentException("The access key is empty or malformed");
        }
    }

    /** The last four characters of the access key: enough to recognise it, too little to use it. */
    public String accessKeyEnding() {
        return ending(accessKey);
    }

    /** The same of an access key alone. */
    public static String ending(String accessKey) {
        return accessKey.length() <= SHOWN ? "…" : accessKey.substring(accessKey.length() - SHOWN);
    }

    @Override
    public String toString() {
        return "Credentials[accessKey=…" + accessKeyEnding() + ", " + secretKey + "]";
    }
}
