/** How people's names are found by what somebody types: characters, pinyin, initials. */
@NullMarked
package dev.frontdesk.names;

import org.jspecify.annotations.NullMarked;
