/** What the other services are told. */
@NullMarked
package dev.frontdesk.visitor.publish;

import org.jspecify.annotations.NullMarked;
