/** The company's own register of customers, asked while the caller waits. */
@NullMarked
package dev.frontdesk.directory.crm;

import org.jspecify.annotations.NullMarked;
