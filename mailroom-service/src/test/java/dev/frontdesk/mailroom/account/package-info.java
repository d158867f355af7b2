@NullMarked
package dev.frontdesk.mailroom.account;

import org.jspecify.annotations.NullMarked;
