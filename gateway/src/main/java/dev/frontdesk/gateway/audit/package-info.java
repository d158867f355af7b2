/** One question to the audit of all services; whoever does not answer is named. */
@NullMarked
package dev.frontdesk.gateway.audit;

import org.jspecify.annotations.NullMarked;
