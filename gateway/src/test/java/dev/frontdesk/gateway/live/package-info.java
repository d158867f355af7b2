@NullMarked
package dev.frontdesk.gateway.live;

import org.jspecify.annotations.NullMarked;
