package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.WebAddress;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * An address that an app offers: a web page, or a string that programs connect with. What the
 * service sends is not trusted: only pages of NAVER Cloud are opened.
 *
 * @param name what the service calls it
 * @param value as the service sent it
 * @param isWeb whether it is a web address
 * @param page the page that may be opened; null if it may only be copied
 */
public record AppLink(String name, String value, boolean isWeb, @Nullable URI page) {

    /** The links of an app, in the order in which the service lists them. */
    public static List<AppLink> of(AppDetail detail) {
        return detail.links().entrySet().stream()
                .map(link -> of(link.getKey(), link.getValue()))
                .toList();
    }

    /** One link. */
    public static AppLink of(String name, String value) {
        String start = value.substring(0, Math.min(value.length(), 8)).toLowerCase(Locale.ROOT);
        boolean isWeb = start.startsWith("https://") || start.startsWith("http://");
        return new AppLink(name, value, isWeb, WebAddress.ofNaverCloud(value).orElse(null));
    }
}
