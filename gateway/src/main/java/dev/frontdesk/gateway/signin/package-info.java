/** Sign-in of browsers by OpenID Connect, at the embedded issuer or at another one, and the pages for it. */
@NullMarked
package dev.frontdesk.gateway.signin;

import org.jspecify.annotations.NullMarked;
