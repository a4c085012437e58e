package io.github.dfconsole.ui.resource;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.service.Session;

/**
 * An open connection, as the kinds of resources see it.
 *
 * @param session sends calls over it
 * @param name what journals and drafts know the connection and its key by
 * @param endpoint where it leads
 */
public record OpenConnection(Session session, String name, Endpoint endpoint) {}
