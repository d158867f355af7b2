/** The register of e-mail and fax over HTTP (S71). */
@NullMarked
package dev.frontdesk.mailroom.console.correspondence;

import org.jspecify.annotations.NullMarked;
