/** What mails and chat messages to staff say, where a site has words of its own. */
@NullMarked
package dev.frontdesk.directory.template;

import org.jspecify.annotations.NullMarked;
