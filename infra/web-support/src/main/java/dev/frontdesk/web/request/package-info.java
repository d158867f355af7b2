/** What is read from a request, and what every answer carries. */
@NullMarked
package dev.frontdesk.web.request;

import org.jspecify.annotations.NullMarked;
