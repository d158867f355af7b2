/** Takes in what a door system has written, line by line. */
@NullMarked
package dev.frontdesk.directory.doorlog;

import org.jspecify.annotations.NullMarked;
