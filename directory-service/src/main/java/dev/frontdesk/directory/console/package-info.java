/** What people and programs can ask of the directory over HTTP. */
@NullMarked
package dev.frontdesk.directory.console;

import org.jspecify.annotations.NullMarked;
