package io.github.dfconsole.api.transport;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Leads every call through the same proxy, and nowhere else if that fails. */
final class OneProxy extends ProxySelector {

    private final Proxy proxy;

    OneProxy(Proxy proxy) {
        this.proxy = proxy;
    }

    @Override
    public List<Proxy> select(URI uri) {
        return List.of(proxy);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // There is no other to choose.
    }
}
