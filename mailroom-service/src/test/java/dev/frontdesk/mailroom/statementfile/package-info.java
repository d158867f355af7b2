@NullMarked
package dev.frontdesk.mailroom.statementfile;

import org.jspecify.annotations.NullMarked;
