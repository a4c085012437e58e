package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.Endpoint;

import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

import org.jspecify.annotations.Nullable;

import java.net.Proxy;
import java.util.List;

/** Makes HTTP clients that reach one endpoint in one way. */
final class HttpClients {

    private HttpClients() {}

    /**
     * A client's encryption, proxy and limits.
     *
     * @param trust null for an endpoint that is not encrypted
     */
    static OkHttpClient.Builder reaching(
            Endpoint endpoint, Route route, Limits limits, @Nullable RecordingTrustManager trust) {
        OkHttpClient.Builder builder = bounded(new OkHttpClient.Builder(), limits);
        if (trust == null) {
            // This machine itself; a proxy would be shown the signature.
            return builder.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT)).proxy(Proxy.NO_PROXY);
        }
        return builder.connectionSpecs(List.of(ConnectionSpec.MODERN_TLS))
                .sslSocketFactory(trust.socketFactory(), trust)
                .proxySelector(route.selector())
                .proxyAuthenticator(new ProxySignIn(route.login(endpoint.uri())));
    }

    /** Bounds the time, and leaves every repetition to RetryInterceptor. */
    private static OkHttpClient.Builder bounded(OkHttpClient.Builder builder, Limits limits) {
        return builder.connectTimeout(limits.connect())
                .readTimeout(limits.read())
                .writeTimeout(limits.read())
                .callTimeout(limits.call())
                .followRedirects(false)
                .followSslRedirects(false)
                // OkHttp would also repeat requests that had been sent.
                .retryOnConnectionFailure(false);
    }
}
