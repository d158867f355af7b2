package dev.frontdesk.directory.roster;

import dev.frontdesk.kernel.Rejection;

/** Why a roster says no. */
final class DutyRosterRejection {

    private DutyRosterRejection() {}

    static Rejection idTaken() {
        return new Rejection("id-taken", "The id stands for something else");
    }

    static Rejection notPlanned() {
        return new Rejection("roster-not-planned", "Nobody planned this roster");
    }

    static Rejection past() {
        return new Rejection("past-shift", "A shift that is over is not changed, only corrected with a reason");
    }

    static Rejection notPastYet() {
        return new Rejection("shift-not-over", "What is not over yet is changed by an override");
    }

    static Rejection endsBeforeItBegins() {
        return new Rejection("period-empty", "A period ends after it begins");
    }

    static Rejection nothingToSwap() {
        return new Rejection("nothing-to-swap", "A swap needs two shifts of two different people");
    }
}
