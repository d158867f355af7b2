/** What this service keeps of the other services' facts, so that it can work while they are down. */
@NullMarked
package dev.frontdesk.mailroom.copies;

import org.jspecify.annotations.NullMarked;
