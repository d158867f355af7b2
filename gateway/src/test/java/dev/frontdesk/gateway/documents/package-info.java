@NullMarked
package dev.frontdesk.gateway.documents;

import org.jspecify.annotations.NullMarked;
