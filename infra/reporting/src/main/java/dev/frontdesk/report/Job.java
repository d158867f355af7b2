package dev.frontdesk.report;

import dev.frontdesk.local.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Makes files of the facts of a period. The same facts make the same files, to the byte. */
interface Job {

    /** Refuses, before anything is read, to write where it must not. */
    default void check(Path out) {}

    /** The same with names of people from outside, where that is meant to be. */
    default Job naming(Outsiders outsiders) {
        throw new Trouble(
                "姓名（--names）只用于 register：其他文件不含来访人和来电人的姓名",
                "--names is for register alone: no other file holds names of visitors and callers");
    }

    /** Topics that it reads from their beginning, because what they said long ago still counts. */
    default boolean whole(String topic) {
        return false;
    }

    /** Which facts it is about. */
    default boolean takes(Span span, Fact fact) {
        return span.holds(fact.occurredAt()) && span.knows(fact) && span.isOf(fact);
    }

    /** With which others it is laid by. */
    default LocalDate day(Span span, Fact fact) {
        return span.day(fact.occurredAt());
    }

    /** After the last file, when what could not be read has been listed. */
    default void seal(Span span, OutFolder out) throws IOException {}

    /** @param poison records that are no facts, for the job to name */
    void write(Spool facts, Span span, List<FactReader.Poison> poison, OutFolder out) throws IOException;
}
