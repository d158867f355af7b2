/** The register of outings: who went where and came back when (S64). */
@NullMarked
package dev.frontdesk.directory.outinglist;

import org.jspecify.annotations.NullMarked;
