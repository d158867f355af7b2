/** S10, S14: the single window (单窗口): whose customer is this? */
@NullMarked
package dev.frontdesk.directory.singlewindow;

import org.jspecify.annotations.NullMarked;
