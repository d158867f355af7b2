/** What may be said to outsiders about a person (对外答复). Nothing in here can know how or where they are. */
@NullMarked
package dev.frontdesk.directory.outward;

import org.jspecify.annotations.NullMarked;
