@NullMarked
package dev.frontdesk.names;

import org.jspecify.annotations.NullMarked;
