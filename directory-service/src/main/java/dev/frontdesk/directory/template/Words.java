package dev.frontdesk.directory.template;

import dev.frontdesk.kernel.Names;

/**
 * What one kind of message says. Each text may name some {@link Places}.
 *
 * @param subject of a mail, which stands in lists and on locked screens
 * @param mail what a mail begins with; the outsider's details follow by themselves
 * @param chat what colleagues may read along
 */
public record Words(Names subject, Names mail, Names chat) {}
