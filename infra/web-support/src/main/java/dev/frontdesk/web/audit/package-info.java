/** What managers and supervisors may ask about the past of a service; asking is itself recorded. */
@NullMarked
package dev.frontdesk.web.audit;

import org.jspecify.annotations.NullMarked;
