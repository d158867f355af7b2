package dev.frontdesk.local.demo;

import java.time.LocalTime;
import java.util.List;

/** What the desk does between calls (S57–S66). */
record DailyWork(int line, LocalTime at, List<Task> tasks) implements Turn {

    /** People by their names in the company's file. */
    sealed interface Task {}

    /** S78. */
    record GoesOut(String person, String destination, LocalTime until) implements Task {}

    /** S64. */
    record ComesBack(String person) implements Task {}

    /** @param person who comes first among those who are found */
    record IsFound(String typed, String person) implements Task {}

    /** S8, S12. @param person whoever leads the department, or stands above it while the post is vacant */
    record Leads(String department, String person) implements Task {}

    /** S59. */
    record TableIsPublished() implements Task {}

    /** S15. */
    record IsLocked(String company, String number, String person) implements Task {

        @Override
        public String toString() {
            return "IsLocked[***]";
        }
    }

    /** S10, S14. @param said by the caller: a number, or a company's name more or less */
    record IsFollowed(String said, String person) implements Task {

        @Override
        public String toString() {
            return "IsFollowed[***]";
        }
    }

    /** S89. @param mobile kept for this person beforehand */
    record IsRevealed(String person, String mobile) implements Task {

        @Override
        public String toString() {
            return "IsRevealed[***]";
        }
    }
}
