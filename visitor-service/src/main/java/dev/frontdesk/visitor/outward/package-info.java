/** What a visitor is told. Nothing in here can see why (S43, S49). */
@NullMarked
package dev.frontdesk.visitor.outward;

import org.jspecify.annotations.NullMarked;
