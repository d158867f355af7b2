@NullMarked
package dev.frontdesk.visitor;

import org.jspecify.annotations.NullMarked;
