package io.github.dfconsole.api.transport;

import io.github.dfconsole.api.model.Secret;

/**
 * Who signs in to a proxy. It never prints the password.
 *
 * @param user the user name; without a colon, which ends it on the wire
 * @param password the password; {@link Secret#NONE} for an empty one
 */
public record ProxyLogin(String user, Secret password) {

    /**
     * Refuses what cannot be sent.
     *
     * @throws IllegalArgumentException if the name is empty, or holds a colon or a control
     *     character; the message does not repeat it
     */
    public ProxyLogin {
        boolean fits = user.chars().noneMatch(each -> each == ':' || Character.isISOControl(each));
        if (user.isEmpty() || !fits) {
            throw new IllegalArgumentException("The user name of the proxy is empty or malformed");
        }
    }
}
