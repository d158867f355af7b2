@NullMarked
package dev.frontdesk.web.broken.edge;

import org.jspecify.annotations.NullMarked;
