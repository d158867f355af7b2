/** Which path leads where and who may take it. */
@NullMarked
package dev.frontdesk.gateway.routes;

import org.jspecify.annotations.NullMarked;
