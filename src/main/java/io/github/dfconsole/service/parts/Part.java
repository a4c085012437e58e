package io.github.dfconsole.service.parts;

import java.util.List;

/**
 * A library or other component of the program.
 *
 * @param name the name of its distribution
 * @param version its version
 * @param licences its licences: SPDX identifiers, or the names that the part gives them
 */
public record Part(String name, String version, List<String> licences) {}
