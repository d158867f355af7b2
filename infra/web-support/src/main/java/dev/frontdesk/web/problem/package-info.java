/** How anything that goes wrong is answered: RFC 9457 with a stable code, a sentence, and nothing from inside. */
@NullMarked
package dev.frontdesk.web.problem;

import org.jspecify.annotations.NullMarked;
