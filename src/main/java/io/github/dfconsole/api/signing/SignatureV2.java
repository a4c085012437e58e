package io.github.dfconsole.api.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * API Gateway signature v2, as the NAVER Cloud Platform common API guide ("Ncloud API") describes
 * it: Base64 of HMAC-SHA256, keyed with the secret key, over method, path with query, timestamp and
 * access key. Neither the body nor any other header is covered.
 */
public final class SignatureV2 {

    /** Header with the time of signing, in milliseconds since the epoch. */
    public static final String TIMESTAMP_HEADER = "x-ncp-apigw-timestamp";

    /** Header with the access key. */
    public static final String ACCESS_KEY_HEADER = "x-ncp-iam-access-key";

    /** Header with the signature. */
    public static final String SIGNATURE_HEADER = "x-ncp-apigw-signature-v2";

    private static final String ALGORITHM = "HmacSHA256";

    private SignatureV2() {}

    /**
     * Signs one request. The same arguments always give the same signature.
     *
     * @param method the HTTP method, in upper case
     * @param target the request target: raw path, followed by {@code ?} and the raw query if any
     * @param timestampMillis milliseconds since the epoch, as sent in {@link #TIMESTAMP_HEADER}
     * @param credentials the key pair to sign with
     * @return the value for {@link #SIGNATURE_HEADER}
     */
    public static String sign(
            String method, String target, long timestampMillis, Credentials credentials) {
        String message =
                method + ' ' + target + '\n' + timestampMillis + '\n' + credentials.accessKey();
        byte[] signature =
                hmac(credentials.secretKey()).doFinal(message.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signature);
    }

    private static Mac hmac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.utf8(), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            // Every Java platform must offer HmacSHA256, and it takes a key of any length.
            throw new IllegalStateException(ALGORITHM + " is missing from this Java runtime", e);
        }
    }
}
