package dev.frontdesk.directory.outward;

import dev.frontdesk.kernel.Names;

/**
 * All that is known of a person where outsiders are answered. There is no place here for whether they are in, busy,
 * willing, restricted or gone, so no answer can depend on it.
 *
 * @param department empty names when there is none of that id
 */
public record OutwardPerson(String staffId, Names names, Names department) {}
