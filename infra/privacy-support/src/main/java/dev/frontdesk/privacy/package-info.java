/**
 * The vault: names, numbers and words of outsiders, by reference. Nothing else in the suite stores them.
 *
 * <p>A service calls {@link dev.frontdesk.privacy.Vault}; events carry its {@link dev.frontdesk.privacy.VaultRef}.
 */
@NullMarked
package dev.frontdesk.privacy;

import org.jspecify.annotations.NullMarked;
