/** S10, S14, S15: whose customer somebody is (客户归属). */
@NullMarked
package dev.frontdesk.directory.customer;

import org.jspecify.annotations.NullMarked;
