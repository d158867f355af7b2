@NullMarked
package dev.frontdesk.web.broken.model;

import org.jspecify.annotations.NullMarked;
