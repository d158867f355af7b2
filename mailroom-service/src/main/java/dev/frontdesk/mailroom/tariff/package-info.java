/** What a courier asks for an item (S131): a pure function over a tariff, in cents and grams. */
@NullMarked
package dev.frontdesk.mailroom.tariff;

import org.jspecify.annotations.NullMarked;
