package dev.frontdesk.visitor.details;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.visitor.ReceptionSamples;
import dev.frontdesk.visitor.VisitSamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an event refers to in the vault is confirmed there, and so never swept. */
class DetailsReferredToTest {

    @Test
    void every_reference_of_every_event_is_found_also_those_of_its_parts() {
        var refs = Stream.of(VisitSamples.OF_A_VISIT, ReceptionSamples.OF_AN_INVITATION)
                .flatMap(List::stream)
                .flatMap(event -> DetailsReferredTo.in(event).stream())
                .distinct();

        assertThat(refs)
                .contains(
                        VisitSamples.VISIT + "/1",
                        VisitSamples.VISIT + "/message",
                        VisitSamples.VISIT + "/note-3",
                        VisitSamples.VISIT + "/details-9",
                        VisitSamples.VISIT + "/reason-9")
                .anyMatch(ref -> ref.startsWith("invitation-"));
    }
}
