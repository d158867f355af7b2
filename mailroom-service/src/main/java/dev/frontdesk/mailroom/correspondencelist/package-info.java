/** The register of e-mail and fax (S71). */
@NullMarked
package dev.frontdesk.mailroom.correspondencelist;

import org.jspecify.annotations.NullMarked;
