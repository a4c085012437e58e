package io.github.dfconsole.api.signing;

import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * Signs each attempt with its own timestamp. It must come after the interceptors that repeat
 * attempts, so that a repeated request is never sent with a stale signature.
 */
public final class SigningInterceptor implements Interceptor {

    private final Credentials credentials;
    private final LongSupplier gatewayMillis;

    /**
     * Creates the interceptor.
     *
     * @param credentials the key pair to sign with
     * @param gatewayMillis the gateway's time as far as it is known, in milliseconds since the
     *     epoch
     */
    public SigningInterceptor(Credentials credentials, LongSupplier gatewayMillis) {
        this.credentials = credentials;
        this.gatewayMillis = gatewayMillis;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        long timestamp = gatewayMillis.getAsLong();
        String signature =
                SignatureV2.sign(request.method(), target(request.url()), timestamp, credentials);
        return chain.proceed(
                request.newBuilder()
                        .header(SignatureV2.TIMESTAMP_HEADER, Long.toString(timestamp))
                        .header(SignatureV2.ACCESS_KEY_HEADER, credentials.accessKey())
                        .header(SignatureV2.SIGNATURE_HEADER, signature)
                        .build());
    }

    private static String target(HttpUrl url) {
        String query = url.encodedQuery();
        return query == null ? url.encodedPath() : url.encodedPath() + '?' + query;
    }
}
