/** What else is written on mail for somebody: nicknames, old names, addresses such as info@ (S70). */
@NullMarked
package dev.frontdesk.mailroom.alias;

import org.jspecify.annotations.NullMarked;
