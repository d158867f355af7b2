@NullMarked
package dev.frontdesk.gateway.routes;

import org.jspecify.annotations.NullMarked;
