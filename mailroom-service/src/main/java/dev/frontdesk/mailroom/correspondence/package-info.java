/** E-mail and fax in and out (往来文件, S71): numbered, handled, archived. */
@NullMarked
package dev.frontdesk.mailroom.correspondence;

import org.jspecify.annotations.NullMarked;
