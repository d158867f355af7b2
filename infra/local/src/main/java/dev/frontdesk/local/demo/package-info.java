/** {@code infra/demo}: an hour at the front desk, played through the gateway and counted against the event stores. */
@NullMarked
package dev.frontdesk.local.demo;

import org.jspecify.annotations.NullMarked;
