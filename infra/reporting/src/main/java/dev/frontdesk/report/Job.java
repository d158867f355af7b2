package dev.frontdesk.report;

import java.io.IOException;
import java.util.List;

/** Makes files of the facts of a period. The same facts make the same files, to the byte. */
interface Job {

    /** @param poison records that are no facts, for the job to name */
    void write(Spool facts, Span span, List<FactReader.Poison> poison, OutFolder out) throws IOException;
}
