/** What is paid for a statement, and on what evidence (费用清算, S131, S132). */
@NullMarked
package dev.frontdesk.mailroom.settlement;

import org.jspecify.annotations.NullMarked;
