/** What a piece of mail is, whichever way it goes. */
@NullMarked
package dev.frontdesk.mailroom.item;

import org.jspecify.annotations.NullMarked;
