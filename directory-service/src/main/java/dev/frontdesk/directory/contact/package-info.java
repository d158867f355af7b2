/** Private numbers and addresses of staff: where they lie in the vault, and nothing else (S105). */
@NullMarked
package dev.frontdesk.directory.contact;

import org.jspecify.annotations.NullMarked;
