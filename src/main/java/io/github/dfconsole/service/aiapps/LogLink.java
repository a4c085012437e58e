package io.github.dfconsole.service.aiapps;

import io.github.dfconsole.service.WebAddress;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Optional;

/** Decides whether the log of a container may be opened. */
public final class LogLink {

    private LogLink() {}

    /**
     * The page of a log that may be opened: one of NAVER Cloud over https, or one of the console's
     * own sandbox while that is connected.
     *
     * @param url as the service sent it
     * @param sandbox the address of the console's own sandbox; null if something else is connected
     * @return empty if it may only be copied
     */
    public static Optional<URI> page(String url, @Nullable URI sandbox) {
        Optional<URI> page = WebAddress.ofNaverCloud(url);
        return page.isPresent() || sandbox == null ? page : WebAddress.at(sandbox, url);
    }
}
