package io.github.dfconsole.launch.selfcheck;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;

/**
 * Says which proxy calls to the public zone go through. It never shows a user name or a password.
 *
 * @param texts the texts to print
 * @param selector chooses the proxy
 */
record ProxyCheck(SelfCheckTexts texts, ProxySelector selector) {

    private static final URI PUBLIC_ZONE = URI.create("https://df.apigw.ntruss.com");

    CheckResult check() {
        Proxy proxy = selector.select(PUBLIC_ZONE).getFirst();
        return proxy.address() instanceof InetSocketAddress address
                ? CheckResult.ok(
                        texts.get(
                                "proxy.used",
                                proxy.type(),
                                address.getHostString(),
                                address.getPort()))
                : CheckResult.ok(texts.get("proxy.none"));
    }
}
