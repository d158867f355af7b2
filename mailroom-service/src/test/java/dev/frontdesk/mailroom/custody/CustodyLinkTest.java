package dev.frontdesk.mailroom.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.frontdesk.mailroom.custody.CustodyLink.Handover;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Every hand-over seals the one before. */
class CustodyLinkTest {

    private static final String ITEM = "outgoing-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final CustodyLink FIRST = CustodyLink.after(
            null, ITEM, new Handover("staff:staff-lin", "desk:reception", "desk", "handed-over", null), TEN);
    private static final CustodyLink SECOND = CustodyLink.after(
            FIRST, ITEM, new Handover("desk:reception", "carrier:sf", "desk", "dispatch-list:d", "ab"), TEN);

    @Test
    void the_canonical_form_is_what_the_document_says() {
        assertThat(SECOND.canonical(ITEM)).isEqualTo("""
            frontdesk-custody-1
            item=outgoing-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001
            number=2
            giver=desk:reception
            taker=carrier:sf
            place=desk
            evidence=dispatch-list:d
            evidenceDigest=ab
            at=2026-11-23T02:00:00Z
            previous=%s
            """.formatted(FIRST.digest()));
    }

    /** Computed once with sha256sum over the canonical form, not by this code. */
    @Test
    void the_digest_is_the_sha_256_of_that_form() {
        assertThat(FIRST.digest()).isEqualTo("3510508c7be3727585f17fcc35a99686155cdd488e7adedb21de9658a9a3937f");
    }

    @Test
    void a_link_carries_the_digest_of_the_one_before() {
        assertThat(FIRST.number()).isEqualTo(1);
        assertThat(FIRST.previous()).isEmpty();
        assertThat(SECOND.number()).isEqualTo(2);
        assertThat(SECOND.previous()).isEqualTo(FIRST.digest());
    }

    @Test
    void a_link_holds_for_its_own_item_alone() {
        assertThat(SECOND.holds(ITEM)).isTrue();
        assertThat(SECOND.holds(ITEM.replace("0001", "0002"))).isFalse();
    }

    @Test
    void no_word_of_a_hand_over_can_pass_for_another_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Handover("staff:a\ntaker=b", "desk:reception", "desk", "handed-over", null));
    }
}
