/** By which rules of a company visitors are received: data, and the check that no visitor gets lost by it (S32 to S56). */
@NullMarked
package dev.frontdesk.visitor.plan;

import org.jspecify.annotations.NullMarked;
