/** Pages for people that the gateway writes itself: no script, nothing from elsewhere. */
@NullMarked
package dev.frontdesk.gateway.pages;

import org.jspecify.annotations.NullMarked;
