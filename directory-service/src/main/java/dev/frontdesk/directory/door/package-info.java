/** What a door system saw of a member of staff on one day: 门禁进出记录 (S64). */
@NullMarked
package dev.frontdesk.directory.door;

import org.jspecify.annotations.NullMarked;
