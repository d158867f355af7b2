@NullMarked
package dev.frontdesk.privacy;

import org.jspecify.annotations.NullMarked;
