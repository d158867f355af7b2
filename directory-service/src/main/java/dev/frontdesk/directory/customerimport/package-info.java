/** Customers out of an export of the company's own register (CRM). */
@NullMarked
package dev.frontdesk.directory.customerimport;

import org.jspecify.annotations.NullMarked;
