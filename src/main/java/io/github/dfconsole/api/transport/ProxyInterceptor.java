package io.github.dfconsole.api.transport;

import okhttp3.Interceptor;
import okhttp3.Response;

import java.io.IOException;
import java.net.HttpURLConnection;

/**
 * Recognises that a proxy wants a user name and a password which nobody chose. OkHttp takes such an
 * answer for a broken connection if it does not know of a proxy; and whoever else gives it must not
 * be sent the login of the proxy that was chosen.
 */
final class ProxyInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() == HttpURLConnection.HTTP_PROXY_AUTH) {
            response.close();
            throw ProxyLoginException.wanted(response);
        }
        return response;
    }
}
