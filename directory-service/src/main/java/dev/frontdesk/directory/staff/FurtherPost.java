package dev.frontdesk.directory.staff;

import dev.frontdesk.kernel.Names;

/** A post that somebody holds besides their own, perhaps in another department. */
public record FurtherPost(String departmentId, Names post) {}
