package dev.frontdesk.directory.relaywatch;

import java.util.Optional;

/** Who belongs where, as far as an escalation asks. */
interface Chart {

    /** Somebody who has left is told nothing any more. */
    boolean knows(String staffId);

    Optional<String> deputyOf(String staffId);

    Optional<String> departmentOf(String staffId);

    /** Empty while the post is vacant. */
    Optional<String> managerOf(String departmentId);

    /** Empty at the top. */
    Optional<String> parentOf(String departmentId);
}
