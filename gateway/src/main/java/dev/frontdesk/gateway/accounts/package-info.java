/** Who may sign in and as what: accounts, their passwords and their grants. */
@NullMarked
package dev.frontdesk.gateway.accounts;

import org.jspecify.annotations.NullMarked;
