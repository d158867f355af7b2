@NullMarked
package dev.frontdesk.table;

import org.jspecify.annotations.NullMarked;
