package dev.frontdesk.mailroom.waybill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.waybill.WaybillCommand.ClaimWaybill;
import dev.frontdesk.mailroom.waybill.WaybillEvent.WaybillClaimed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S132: one waybill, one item. */
class WaybillTest {

    private static final WaybillId WAYBILL = WaybillId.sent("sf", "SF1234567890123");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final WaybillState OF_A = new WaybillState.Claimed("a");

    @Test
    void s132_a_waybill_stands_for_the_first_item_that_has_it() {
        assertThat(WaybillDecider.decide(new WaybillState.Free(), claim("a", null)))
                .containsExactly(new WaybillClaimed("waybill-out-sf-SF1234567890123", "a", "S132", TEN));
        assertThat(WaybillDecider.decide(OF_A, claim("a", null))).isEmpty();
    }

    @Test
    void s132_one_waybill_on_two_items_is_refused_and_names_the_first() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> WaybillDecider.decide(OF_A, claim("b", null)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("waybill-taken");
                    assertThat(refusal.params()).containsEntry("item", "a");
                });
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> WaybillDecider.decide(OF_A, claim("b", "c")));
    }

    @Test
    void s132_what_the_first_item_no_longer_needs_another_may_have() {
        assertThat(WaybillDecider.decide(OF_A, claim("b", "a"))).hasSize(1);
        assertThat(OF_A.after(new WaybillClaimed(WAYBILL.value(), "b", "S132", TEN)))
                .isEqualTo(new WaybillState.Claimed("b"));
    }

    @Test
    void a_number_has_6_to_40_capitals_and_digits() {
        assertThat(WaybillId.isNumber("ABC123")).isTrue();
        assertThat(WaybillId.isNumber("A".repeat(40))).isTrue();
        assertThat(WaybillId.isNumber("ABC12")).isFalse();
        assertThat(WaybillId.isNumber("A".repeat(41))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> WaybillId.received("site-a", "sf 123456"));
    }

    private static ClaimWaybill claim(String item, @Nullable String insteadOf) {
        return new ClaimWaybill(WAYBILL, item, insteadOf, TEN);
    }
}
