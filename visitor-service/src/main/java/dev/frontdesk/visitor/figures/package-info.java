/** How long visitors wait and hosts take to answer, who did not come, and visits by kind and by host, each with its events. */
@NullMarked
package dev.frontdesk.visitor.figures;

import org.jspecify.annotations.NullMarked;
