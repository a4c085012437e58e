package io.github.dfconsole.service.parts;

import java.util.List;

/**
 * Something the program is made of.
 *
 * @param name the name it is distributed under
 * @param version its version
 * @param licences the licences it is under: SPDX identifiers, or the names it gives them itself
 */
public record Part(String name, String version, List<String> licences) {}
