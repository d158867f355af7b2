@NullMarked
package dev.frontdesk.web.broken.one;

import org.jspecify.annotations.NullMarked;
