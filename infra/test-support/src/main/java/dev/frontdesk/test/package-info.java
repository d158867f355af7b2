/** What every module's tests need: servers, tokens, rules of the house. */
@NullMarked
package dev.frontdesk.test;

import org.jspecify.annotations.NullMarked;
