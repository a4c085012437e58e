package io.github.dfconsole.api.transport;

import okhttp3.Interceptor;
import okhttp3.Response;

import java.io.IOException;
import java.net.HttpURLConnection;

/**
 * Recognises that a proxy wants a login although no proxy was chosen for the call. OkHttp, which
 * does not know of that proxy, would take its response for a broken connection. The login of the
 * chosen proxy must not be sent to any other server that responds in this way.
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
