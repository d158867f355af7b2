@NullMarked
package dev.frontdesk.gateway.limits;

import org.jspecify.annotations.NullMarked;
