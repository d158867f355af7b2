/** Keys, the tokens that come from outside and the tokens that go inside. */
@NullMarked
package dev.frontdesk.gateway.tokens;

import org.jspecify.annotations.NullMarked;
