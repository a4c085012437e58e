package io.github.dfconsole.api.transport;

import okhttp3.Interceptor;
import okhttp3.Response;

import java.io.IOException;
import java.net.HttpURLConnection;

/**
 * Recognises that a proxy wants a user name and a password. OkHttp takes such an answer for a
 * broken connection if it does not know of a proxy.
 */
final class ProxyInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() == HttpURLConnection.HTTP_PROXY_AUTH) {
            response.close();
            throw new ProxyLoginException();
        }
        return response;
    }

    /** A proxy did not pass the request on, because it wants to know from whom it is. */
    static final class ProxyLoginException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
