/** What a site has decided for its mail: limits, who may collect for whom, private items. */
@NullMarked
package dev.frontdesk.mailroom.mailpolicy;

import org.jspecify.annotations.NullMarked;
