/** What only shows after minutes of waiting. */
@NullMarked
package dev.frontdesk.axon;

import org.jspecify.annotations.NullMarked;
