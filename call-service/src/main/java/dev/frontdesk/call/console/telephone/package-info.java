/** HTTP of the telephone systems: how they are, and scripts for the simulator. */
@NullMarked
package dev.frontdesk.call.console.telephone;

import org.jspecify.annotations.NullMarked;
