/** What a roll call has come to. */
@NullMarked
package dev.frontdesk.visitor.rollcalls;

import org.jspecify.annotations.NullMarked;
