/** The whole suite, started as on a fresh machine and asked through its one door. */
@NullMarked
package dev.frontdesk.acceptance;

import org.jspecify.annotations.NullMarked;
