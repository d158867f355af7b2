/** An account with a courier (月结账号): its tariffs by date, and how its statements are laid out (S131). */
@NullMarked
package dev.frontdesk.mailroom.account;

import org.jspecify.annotations.NullMarked;
