@NullMarked
package dev.frontdesk.gateway.credentials;

import org.jspecify.annotations.NullMarked;
