package io.github.dfconsole.service.change;

/**
 * A resource that the service has created.
 *
 * @param id its id; empty if the service did not give one
 * @param name its name
 */
public record CreatedResource(String id, String name) {}
