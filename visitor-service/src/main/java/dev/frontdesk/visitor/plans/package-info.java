/** By which visit plan the visitors of a site are received, at any moment. */
@NullMarked
package dev.frontdesk.visitor.plans;

import org.jspecify.annotations.NullMarked;
