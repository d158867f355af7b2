/** A promise to call somebody back, kept by evidence alone (S9, S13, S18, S22). */
@NullMarked
package dev.frontdesk.call.promise;

import org.jspecify.annotations.NullMarked;
