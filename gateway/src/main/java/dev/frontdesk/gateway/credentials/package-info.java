/** How somebody proves who they are: password, second factor, and the lock after failures. */
@NullMarked
package dev.frontdesk.gateway.credentials;

import org.jspecify.annotations.NullMarked;
