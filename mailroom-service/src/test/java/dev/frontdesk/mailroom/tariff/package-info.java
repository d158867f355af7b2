@NullMarked
package dev.frontdesk.mailroom.tariff;

import org.jspecify.annotations.NullMarked;
