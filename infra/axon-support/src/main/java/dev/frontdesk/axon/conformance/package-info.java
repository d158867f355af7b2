/** Was it done as the procedures say? Each rule is a pure function over the stored events of one thing. */
@NullMarked
package dev.frontdesk.axon.conformance;

import org.jspecify.annotations.NullMarked;
