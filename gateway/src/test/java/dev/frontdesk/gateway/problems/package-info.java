@NullMarked
package dev.frontdesk.gateway.problems;

import org.jspecify.annotations.NullMarked;
