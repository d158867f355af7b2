@NullMarked
package dev.frontdesk.web.broken.two;

import org.jspecify.annotations.NullMarked;
