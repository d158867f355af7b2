package dev.frontdesk.call.console.calls;

import dev.frontdesk.call.board.EarlierCalls.Earlier;
import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as far as the suite knows, by the first of these that fits.
 *
 * @param as extension: a colleague; customer: somebody's or nobody's; earlier-caller: called before; unknown
 * @param staffId the colleague, or who follows the customer
 * @param locked S15. Only who follows the customer takes the call
 * @param earlier the newest calls of the same number, newest first
 * @param solicitation S23 to S28. The newest solicitation of the same number or company, with its decision
 */
record Recognised(
        @Schema(example = "customer") String as,
        @Schema(example = "customer-1001") @Nullable String customerId,

        @Schema(example = "staff-a-lina") @Nullable String staffId,
        @Nullable Names staff,
        boolean locked,
        List<Earlier> earlier,
        @Nullable Earlier solicitation) {}
