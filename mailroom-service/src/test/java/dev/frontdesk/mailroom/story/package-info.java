@NullMarked
package dev.frontdesk.mailroom.story;

import org.jspecify.annotations.NullMarked;
