@NullMarked
package dev.frontdesk.mailroom.matching;

import org.jspecify.annotations.NullMarked;
