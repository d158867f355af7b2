package dev.frontdesk.directory.crm;

import java.util.Optional;

/** S10, S14. A register of customers outside this suite (BOSS), asked while the caller waits. */
public interface Crm {

    /** @return empty when there is none, or it gave no usable answer in time; then the own copy answers */
    Optional<CrmAnswer> ask(CrmQuestion question);
}
