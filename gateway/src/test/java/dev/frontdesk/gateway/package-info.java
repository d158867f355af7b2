@NullMarked
package dev.frontdesk.gateway;

import org.jspecify.annotations.NullMarked;
