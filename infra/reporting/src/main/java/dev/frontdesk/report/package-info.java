/** Jobs that read the published topics with a plain Kafka client, and nothing else, and write files. */
@NullMarked
package dev.frontdesk.report;

import org.jspecify.annotations.NullMarked;
