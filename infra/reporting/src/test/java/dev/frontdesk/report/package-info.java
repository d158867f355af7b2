@NullMarked
package dev.frontdesk.report;

import org.jspecify.annotations.NullMarked;
