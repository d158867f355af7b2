/** Who is expected, and who came of them. */
@NullMarked
package dev.frontdesk.visitor.expected;

import org.jspecify.annotations.NullMarked;
