/** E-mail by way of the office's own mail server. */
@NullMarked
package dev.frontdesk.mail;

import org.jspecify.annotations.NullMarked;
