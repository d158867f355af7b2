/** Who is asking: a person in a browser, a program or a kiosk, and what each may be where. */
@NullMarked
package dev.frontdesk.gateway.callers;

import org.jspecify.annotations.NullMarked;
