/** 承诺台账: what absent hosts owe to visitors, and what became of it. */
@NullMarked
package dev.frontdesk.visitor.promises;

import org.jspecify.annotations.NullMarked;
