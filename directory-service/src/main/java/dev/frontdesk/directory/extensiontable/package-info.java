/** The extension table of a site: issued by the desk, each issue with a number. */
@NullMarked
package dev.frontdesk.directory.extensiontable;

import org.jspecify.annotations.NullMarked;
