/** One description of the whole API, for programs and for people. */
@NullMarked
package dev.frontdesk.gateway.documents;

import org.jspecify.annotations.NullMarked;
